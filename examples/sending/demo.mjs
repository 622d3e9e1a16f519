import { sendAll } from "./sending.mjs";
import { startServer } from "./server.mjs";

const server = await startServer();
console.log(`An SMTP server takes messages on 127.0.0.1:${server.port} and keeps them.\n`);
for (const { title, recipient, subject, bytes } of await sendAll(server)) {
  console.log(title);
  console.log(`  to ${recipient}: “${subject}”, ${bytes} bytes`);
  console.log(
    "  arrived with the subject, the HTML, the text and the headers that were rendered\n",
  );
}
await server.stop();
