// Offers the open assessment as files; brings along what combining needs when its step is first shown.
"use strict";
{
  const { dom, store, files, say } = assessment;
  const CONTENT = {
    json: ["application/json", (file) => files.jsonText(file)],
    xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (file) => files.workbookBlob(file)],
    csv: ["text/csv", (file) => files.tableText(file)],
  };

  const give = async (block, ending) => {
    const said = dom.find("[data-download-said]", block);
    const [type, make] = CONTENT[ending];
    const name = files.fileName(ending);
    try {
      dom.download(name, type, await make(store.file()));
      said.textContent = say("files.made", { name });
      if (ending === "json") store.setNote({ changes: 0, later: undefined });
    } catch (error) {
      said.textContent = error.message;
    }
  };

  for (const block of dom.all("[data-downloads]")) {
    for (const button of dom.all("[data-download]", block)) button.addEventListener("click", () => give(block, button.dataset.download));
  }

  assessment.steps.onShow("combine", () => {
    assessment.later.get("forms").catch((error) => (dom.find("[data-combined]").textContent = error.message));
  });
}
