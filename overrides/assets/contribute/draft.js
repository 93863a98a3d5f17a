// Keeps what is written on this device, as long as its owner likes, and says so.
"use strict";
{
  const { asks, data, say } = contribute;
  const { disk, dom } = assessment;
  const name = `solidarity/contribute/${data.kind}`;
  const said = dom.find("[data-saved]");
  const button = dom.find("[data-delete]");
  let timer = 0;

  const tell = (text) => {
    said.textContent = text;
  };
  const isWritten = (value) => (typeof value === "string" ? Boolean(value) : Object.values(value).some(isWritten));

  const save = () => {
    clearTimeout(timer);
    const raw = asks.read();
    if (!isWritten(raw)) return;
    disk.write([[name, JSON.stringify(raw)]]);
    button.hidden = false;
    tell(disk.status() === "saved" ? say("saved") : say("notSaved"));
  };

  /** Put back what was written last time, if anything was. */
  const restore = () => {
    const kept = disk.parsed(disk.read(name));
    if (!kept || typeof kept !== "object") return false;
    disk.attempt(() => asks.put(kept));
    button.hidden = false;
    tell(say("restored"));
    return true;
  };

  const forget = () => {
    clearTimeout(timer);
    disk.write([[name, null]]);
    asks.put({});
    button.hidden = true;
    tell(say("deleted"));
  };

  contribute.draft = {
    restore,
    forget,
    later: () => {
      clearTimeout(timer);
      timer = setTimeout(save, 400);
    },
    save,
  };
}
