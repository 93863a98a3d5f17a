// Offers the ways by which a finished file reaches the hub; the page itself sends nothing.
"use strict";
{
  const { dom } = assessment;
  const { data, say } = contribute;
  const place = dom.find("[data-ways]");
  /** Forges and mail programs cut or refuse addresses that are longer. */
  const LONGEST = 6000;
  const LONGEST_MAIL = 1800;
  const FENCE = "````";
  let file = null;

  const { repository, branch, gitlab } = data.forge;
  const base = gitlab ? `${repository}/-` : repository;
  const query = (pairs) => Object.entries(pairs).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const folder = (path) => path.slice(0, path.lastIndexOf("/"));
  const name = (path) => path.slice(path.lastIndexOf("/") + 1);
  const kindOf = (path) => (path.endsWith(".json") ? "application/json" : path.endsWith(".txt") ? "text/plain" : "text/markdown");
  const asBlock = ({ path, text }) => (path.endsWith(".txt") ? text : `${path}\n\n${FENCE}${path.endsWith(".json") ? "json" : "markdown"}\n${text}${FENCE}\n`);

  /** Return the address with the text in it, or one without it where that would be too long. */
  const address = (start, pairs, long, most = LONGEST) => {
    const whole = `${start}?${query({ ...pairs, ...long })}`;
    const short = Object.keys(pairs).length ? `${start}?${query(pairs)}` : start;
    return whole.length <= most ? { href: whole, copy: false } : { href: short, copy: true };
  };

  /** GitLab's editor takes the name of a new file from the address, but not its text. */
  const newFile = ({ path, text }) =>
    gitlab
      ? { href: `${base}/new/${branch}?${query({ file_name: path })}`, copy: true }
      : address(`${base}/new/${branch}`, { filename: path }, { value: text });
  const issue = (one) =>
    gitlab
      ? address(`${base}/issues/new`, { "issue[title]": one.title }, { "issue[description]": asBlock(one) })
      : one.template
        ? address(`${base}/issues/new`, { template: `${one.template}.yml`, title: one.title, ...one.fields }, one.long ?? { record: one.text })
        : address(`${base}/issues/new`, { title: one.title }, { body: asBlock(one) });
  const upload = ({ path }) => ({ href: gitlab ? `${base}/tree/${branch}/${folder(path)}` : `${base}/upload/${branch}/${folder(path)}`, copy: false });
  const mail = (one) => address(`mailto:${data.contact}`, { subject: one.title }, { body: asBlock(one) }, LONGEST_MAIL);
  const edit = ({ edited }) => ({ href: `${base}/edit/${branch}/${edited}`, copy: false });

  const WAYS = { new: newFile, issue, upload, mail, edit };

  /** Copy a text; where the browser has no clipboard for pages, through a field of the page. */
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = dom.find("[data-ways-copy]", place);
      field.value = text;
      field.hidden = false;
      field.select();
      document.execCommand("copy");
      field.hidden = true;
    }
  };

  const said = (text) => {
    dom.find("[data-ways-said]", place).textContent = text;
  };

  const follow = (link) => {
    const way = WAYS[link.dataset.way](file);
    link.href = way.href;
    link.dataset.copies = way.copy;
    if (link.dataset.way === "edit") link.closest("li").hidden = !file.edited;
    const note = dom.find(`[data-way-note="${link.dataset.way}"]`, place);
    if (note) note.hidden = !way.copy;
  };

  /**
   * Offer a file: its `path`, `text` and `title`; the `template` of the issue form that takes it, with
   * short `fields` and `long` ones, which are copied instead where they do not fit into an address.
   */
  const offer = (one) => {
    file = { ...one, title: [...one.title].slice(0, 120).join("") };
    for (const link of dom.all("[data-way]", place)) follow(link);
    for (const shown of dom.all("[data-ways-path]", place)) shown.textContent = one.path;
    for (const shown of dom.all("[data-ways-name]", place)) shown.textContent = name(one.path);
    dom.find("[data-ways-text]", place).textContent = one.text;
    place.hidden = false;
  };

  if (place) {
    for (const link of dom.all("[data-way]", place)) {
      link.addEventListener("click", () => {
        if (link.dataset.copies === "true") copied(file.text).then(() => said(say("copied")));
      });
    }
    for (const button of dom.all("[data-ways-download]", place)) {
      button.addEventListener("click", () => {
        dom.download(name(file.path), `${kindOf(file.path)};charset=utf-8`, file.text);
        said(say("downloaded", { name: name(file.path) }));
      });
    }
    for (const button of dom.all("[data-ways-copied]", place)) {
      button.addEventListener("click", () => copied(file.text).then(() => said(say("copied"))));
    }
  }
  contribute.ways = { offer, hide: () => place && (place.hidden = true), address };
}
