/**
 * Printed by `npm run docs` from the runtime's time-zone data, whose first formatter costs a cold
 * start 17 ms. After an update of that data, print it again; until then the later data is asked.
 */
export const ZONE_TABLE = {
  data: "2026c",
  firstYear: 2024,
  endYear: 2046,
  /** The names of zones, each between spaces, and what `zone-line.ts` reads. */
  zones: `
 Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena =0
 Africa/Addis_Ababa Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Kuwait Asia/Qatar Asia/Riyadh Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Europe/Volgograd Indian/Antananarivo Indian/Comoro Indian/Mayotte =180
 Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis =60
 Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek Europe/Kaliningrad =120
 Africa/Cairo =120,3kso:180,5tyc,5eho,5tyc,5eho,5tyc,5m9o,5m6c,5m9o,5m6c,5m9o,5m6c,5m9o,5tyc,5eho,5tyc,5m9o,5m6c,5m9o,5m6c,5m9o,5m6c,5m9o,5m6c,5m9o,5tyc,5eho,5tyc,5m9o,5m6c,5m9o,5m6c,5m9o,5m6c,5m9o,5tyc,5eho,5tyc,5eho,5tyc,5m9o,5m6c,5m9o,5m6c
 Africa/Casablanca Africa/El_Aaiun =60,24rc:0,12w0,9q00,1ao0,9q00,12w0,5m6c
 Africa/Ceuta Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich =60,2s1o:120,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 America/Adak =-600,2580:-540,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat =-540,256c:-480,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Campo_Grande America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola =-240
 America/Araguaina America/Argentina/La_Rioja America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Bahia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Montevideo America/Paramaribo America/Punta_Arenas America/Recife America/Santarem America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley =-180
 America/Asuncion =-180,2kd0:-240,61to
 America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa Pacific/Galapagos =-360
 America/Bogota America/Cancun America/Cayman America/Coral_Harbour America/Eirunepe America/Guayaquil America/Jamaica America/Lima America/Panama America/Rio_Branco =-300
 America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Inuvik =-420,2530:-360,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rankin_Inlet America/Resolute America/Winnipeg =-360,251c:-300,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Coyhaique =-180,2zx0:-240,4r5o
 America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson America/Hermosillo America/Mazatlan America/Phoenix America/Whitehorse =-420
 America/Detroit America/Grand_Turk America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Monticello America/Louisville America/Nassau America/New_York America/Port-au-Prince America/Toronto =-300,24zo:-240,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Edmonton =-420,2530:-360,7cec,3w1o,7cec,3w1o
 America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda =-240,24y0:-180,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Godthab =-120,2s1o:-60,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 America/Havana =-300,24wc:-240,7cg0,3w00,7cg0,3w00,7cg0,43s0,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,43s0,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,43s0,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,3w00,7cg0,43s0,7cg0,3w00,7cg0
 America/Los_Angeles America/Tijuana =-480,254o:-420,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Miquelon =-180,24wc:-120,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Noronha Atlantic/South_Georgia =-120
 America/Santiago =-180,2zx0:-240,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o
 America/Scoresbysund =-60,99do:-120,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 America/St_Johns =-210,24x6:-150,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,3w1o,7cec,43to,7cec,3w1o,7cec
 America/Vancouver =-480,254o:-420,7cec,3w1o,7cec,3w1o
 Antarctica/Casey Asia/Brunei Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ulaanbaatar Australia/Perth =480
 Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Tomsk Asia/Vientiane Indian/Christmas =420
 Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk =600
 Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney =660,2zeo:600,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80
 Antarctica/Mawson Antarctica/Vostok Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Indian/Kerguelen Indian/Maldives =300
 Antarctica/McMurdo Pacific/Auckland =780,2zbc:720,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5m80,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5m80,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5m80,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0
 Antarctica/Troll =0,2s1o:120,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 Asia/Almaty Asia/Qostanay =360,1ue0:300
 Asia/Anadyr Asia/Kamchatka Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis =720
 Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion =240
 Asia/Beirut =120,2rwo:180,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4jdo,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c
 Asia/Bishkek Asia/Dhaka Asia/Omsk Asia/Thimphu Asia/Urumqi Indian/Chagos =360
 Asia/Calcutta Asia/Colombo =330
 Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul Asia/Tokyo Asia/Yakutsk Pacific/Palau =540
 Asia/Famagusta Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius =120,2s1o:180,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 Asia/Gaza Asia/Hebron =120,3e80:180,5tyc,56po,61qc,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4jdo,6p2c,4jdo,6p2c,4r5o,69ic,4yxo,61qc,56po,5m6c,5m9o,5eec,5u1o,4yuc,1iho,7qc,4r5o,4jac,1apo,nac,4r5o,4bic,1apo,v2c,4r5o,3vyc,1iho,12uc,4r5o,3o6c,1apo,1q6c,4jdo,3gec,1apo,1xyc
 Asia/Jerusalem =120,2ps0:180,6jic,4oxo,6jic,4oxo,6jic,4oxo,6rac,4h5o,6rac,4h5o,6rac,4oxo,6jic,4oxo,6jic,4oxo,6rac,4h5o,6rac,4h5o,6rac,4h5o,6rac,4oxo,6jic,4oxo,6jic,4oxo,6rac,4h5o,6rac,4h5o,6rac,4oxo,6jic,4oxo,6jic,4oxo,6jic,4oxo,6rac,4h5o,6rac
 Asia/Kabul =270
 Asia/Katmandu =345
 Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Ponape =660
 Asia/Rangoon Indian/Cocos =390
 Asia/Tehran =210
 Atlantic/Azores =-60,2s1o:0,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 Atlantic/Canary Atlantic/Faeroe Atlantic/Madeira Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London =0,2s1o:60,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40,4jc0,6p40,4r40,6hc0,4r40,6hc0,4r40,6hc0,4r40,6p40,4jc0,6p40
 Atlantic/Cape_Verde =-60
 Australia/Adelaide Australia/Broken_Hill =630,2zfi:570,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80
 Australia/Darwin =570
 Australia/Eucla =525
 Australia/Lord_Howe =660,2zd0:630,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5u0u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5u0u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5u0u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u,5m76,5m8u
 Pacific/Apia Pacific/Enderbury Pacific/Fakaofo Pacific/Tongatapu =780
 Pacific/Chatham =825,2zbc:765,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5m80,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5m80,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5m80,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0,5u00,5eg0
 Pacific/Easter =-300,2zx0:-360,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6p2c,4jdo,6p2c,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o,6hac,4r5o
 Pacific/Gambier =-540
 Pacific/Honolulu Pacific/Rarotonga Pacific/Tahiti =-600
 Pacific/Kiritimati =840
 Pacific/Marquesas =-570
 Pacific/Midway Pacific/Niue Pacific/Pago_Pago =-660
 Pacific/Norfolk =720,2zd0:660,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5u00,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80,5m80
 Pacific/Pitcairn =-480
`,
} as const;
