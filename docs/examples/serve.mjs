import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/** Serves the sample site on an origin of its own: `npm run example`, then http://localhost:8080. */
const FOLDER = path.join(import.meta.dirname, "dealer-site");
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

createServer(({ url = "/" }, answer) => {
  const name = path.basename(url.split("?")[0] ?? "") || "index.html";
  const file = path.join(FOLDER, name);
  const type = TYPES[path.extname(name)];
  if (type === undefined || !existsSync(file)) return void answer.writeHead(404).end();
  answer.writeHead(200, { "content-type": `${type}; charset=utf-8` });
  createReadStream(file).pipe(answer);
}).listen(8080, "127.0.0.1");
