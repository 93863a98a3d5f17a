// Merges members' copies into one answers file: every vote kept, the same bytes in any order.
"use strict";
{
  const { data, rules, schema } = assessment;
  const { saidIn } = assessment.score;
  const { clean, stamp, isMerged, current, examine } = assessment.members;
  const { united, distinct, byText, notes: differences } = assessment.unite;
  const NOTHING = ["", "none"];
  const LONGEST = 10_000;
  const LEVELS = ["nothing", "shares", "answers", "evidence"];
  const OWN = new Set(["answer", "observation", "votes"]);

  const fits = (text) => [...text].length <= LONGEST;

  /** Return what unanimous votes answer; texts add up unless one says that nothing is in place. */
  const common = (votes, rule) => {
    const said = [...new Set(votes.map((vote) => clean(vote.answer)).filter(Boolean))];
    if (rule?.choices) {
      const meant = said.filter((one) => one !== "unknown");
      return meant.length > 1 ? "" : (meant[0] ?? said[0] ?? "");
    }
    const nothing = said.filter((one) => NOTHING.includes(one.toLowerCase()));
    if (nothing.length && nothing.length < said.length) return "";
    const text = nothing.length ? nothing.sort()[0] : said.sort().join("\n");
    return fits(text) ? text : "";
  };

  const notes = (votes) => {
    let text = "";
    for (const one of new Set(votes.map((vote) => clean(vote.observation)).filter(Boolean))) {
      const more = text ? `${text}\n\n${one}` : one;
      if (fits(more)) text = more;
    }
    return text;
  };

  /** Return what a file that was merged before says on its own, beyond its votes. */
  const decided = (files, id, field, derive) => {
    const own = files.filter(isMerged).map((file) => ({ said: saidIn(file, id), date: file.date ?? "" }));
    const kept = own.filter(({ said }) => clean(said[field]) && clean(said[field]) !== derive(said.votes ?? []));
    const last = kept.map(({ date }) => date).sort().at(-1);
    const values = new Set(kept.filter(({ date }) => date === last).map(({ said }) => clean(said[field])));
    return values.size === 1 ? [...values][0] : "";
  };

  const beside = (files, id) => {
    const said = files.map((file) => saidIn(file, id));
    const fields = [...new Set(said.flatMap((one) => Object.keys(one)))].filter((name) => !OWN.has(name)).sort();
    return Object.fromEntries(fields.map((name) => [name, united(said.map((one) => one[name]), "answers", id, name)]));
  };

  const answerOf = (files, copies, id) => {
    const votes = copies.map((copy) => copy.votes.get(id)).filter(Boolean);
    const rule = rules.items.get(id);
    const answer = decided(files, id, "answer", (own) => common(own, rule)) || common(votes, rule);
    const observation = decided(files, id, "observation", notes) || notes(votes);
    return { ...beside(files, id), answer, observation, votes };
  };

  /** Return the commitments of all files; two that share a name but differ are both kept. */
  const commitments = (files) => {
    const known = new Map();
    const lists = distinct(files.map((file) => file.commitments ?? []).filter((list) => list.length));
    for (const one of lists.length === 1 ? lists[0] : lists.flat().sort(byText)) {
      const { id, ...rest } = one;
      const text = JSON.stringify(Object.entries(rest).sort());
      let name = id ?? `commitment-${stamp(text)}`;
      for (let n = 2; known.has(name) && known.get(name).text !== text; n++) name = `${id}-${n}`;
      known.set(name, { text, one: { ...one, id: name } });
    }
    return [...known.values()].map(({ one }) => one);
  };

  const cityOf = (files) => {
    const names = files.map((file) => clean(file.city?.name)).filter(Boolean);
    const often = (name) => names.filter((one) => one === name).length;
    const name = [...new Set(names)].sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1))[0];
    return { ...united(files.map((file) => file.city), "city"), ...(name && { name }) };
  };

  const top = (files, name) => united(files.map((file) => file[name]), name);

  const titleOf = (files) => {
    const titles = new Set((files.some(isMerged) ? files.filter(isMerged) : files).map((file) => clean(file.title)).filter(Boolean));
    return titles.size === 1 ? [...titles][0] : "";
  };

  const disclosureOf = (files) => LEVELS.find((level) => files.some((file) => file.disclosure === level));

  const headOf = (files) => ({
    format: "solidarity-answers", version: 1, edition: data.edition, digest: data.digest,
    language: top(files, "language"), title: titleOf(files), example: top(files, "example"),
    city: cityOf(files), date: top(files, "date"), process: top(files, "process"),
    weights: top(files, "weights"), commitments: commitments(files), disclosure: disclosureOf(files),
  });

  /** Return one answers file made of several; throws an error with `problems` where that cannot be done. */
  const merge = (files, names = []) => {
    differences.clear();
    const { copies, problems } = examine(files, names);
    if (problems.length) throw Object.assign(new Error(problems.join("\n")), { problems });
    const sound = current(files, names, copies).map(schema.canonical);
    const ids = [...rules.items.keys()].filter((id) => sound.some((file) => file.answers[id]) || copies.some((copy) => copy.votes.has(id)));
    const answers = Object.fromEntries(ids.map((id) => [id, answerOf(sound, copies, id)]));
    return schema.canonical({ ...headOf(sound), members: copies.map(({ member }) => member), answers });
  };

  /** Return how far the votes on an item agree: `open`, `agreed` or `split`. */
  const agreement = (said, id) => {
    const votes = (said?.votes ?? []).filter((vote) => clean(vote.answer));
    if (!votes.length) return "open";
    return common(votes, rules.items.get(id)) ? "agreed" : "split";
  };

  assessment.merge = {
    merge,
    examine,
    agreement,
    /** Return in words where the copies merged last differ and one value had to be left out. */
    notes: () => [...differences],
  };
}
