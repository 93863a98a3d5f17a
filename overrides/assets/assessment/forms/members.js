// The members' copies: who each one comes from, which one counts, and what keeps them from being merged.
"use strict";
{
  const { data, say } = assessment;
  const { united, byText, notes: differences } = assessment.unite;
  const { isEmpty } = assessment.parts;
  const { shortName } = assessment.files;

  const clean = (text) => (text ?? "").trim();
  const isMerged = (file) => !isEmpty(file.members);

  /** Return a short name for a text, the same everywhere. */
  const stamp = (text) => {
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(36);
  };

  const hasAnswers = (file) => Object.values(file.answers).some((said) => clean(said.answer) || clean(said.observation));

  const memberOf = (file, name) => {
    const member = file.member ?? {};
    const id = member.id ?? (shortName(member.role ?? "") || shortName(name.replace(/\.[a-z]+$/i, "")) || `copy-${stamp(assessment.files.jsonText(file))}`);
    return { ...member, id };
  };

  const voteOf = (member, said) => {
    const [answer, observation] = [clean(said.answer), clean(said.observation)];
    return answer || observation ? { member, ...(answer && { answer }), ...(observation && { observation }) } : null;
  };

  /** Return what one member says in one file: the member, the day, and a vote for each item. */
  const copiesOf = (file, name) => {
    const ids = Object.entries(file.answers);
    if (isMerged(file)) {
      return file.members.filter((one) => one.id).map((member) => ({
        member, date: file.date ?? "", name,
        votes: new Map(ids.map(([id, said]) => [id, (said.votes ?? []).find((vote) => vote.member === member.id)]).filter(([, vote]) => vote)),
      }));
    }
    if (!hasAnswers(file) && isEmpty(file.member)) return [];
    const member = memberOf(file, name);
    const votes = ids.map(([id, said]) => [id, voteOf(member.id, said)]).filter(([, vote]) => vote);
    return [{ member, date: file.date ?? "", name, votes: new Map(votes) }];
  };

  const contentOf = ({ votes }) => JSON.stringify([...votes].sort(byText).map(([id, vote]) => [id, vote.answer ?? "", vote.observation ?? ""]));
  const isLater = (a, b) => a !== b && a > b && !a.startsWith(b) && b !== "";

  /** Return the copy of a member that counts; several that differ need a date each to tell which. */
  const latest = (copies, problems) => {
    const sorted = [...copies].sort((a, b) => (a.date === b.date ? byText(contentOf(a), contentOf(b)) : a.date < b.date ? -1 : 1));
    const last = sorted.at(-1);
    const rivals = sorted.filter((one) => contentOf(one) !== contentOf(last) && !isLater(last.date, one.date));
    if (rivals.length) {
      const names = [...new Set([...rivals, last].map(({ name }) => name).filter(Boolean))].sort().join(", ");
      problems.push(say("combine.twice", { member: last.member.role ?? last.member.id, files: names }));
    }
    for (const { name, date } of sorted) if (isLater(last.date, date)) differences.add(say("combine.older", { file: name, member: last.member.role ?? last.member.id, date }));
    return { ...last, member: { ...united(copies.map((one) => one.member), "member"), id: last.member.id } };
  };

  const editionProblems = (files, names) => {
    const own = ({ edition, digest, overlay }) => edition === data.edition && (!digest || digest === data.digest) && !overlay;
    return files.flatMap((file, index) => (own(file) ? [] : [say("combine.edition", { file: names[index] ?? "", edition: file.edition })]));
  };

  const cityProblems = (files) =>
    ["authority", "country"].flatMap((field) => {
      const known = new Set(files.map((file) => file.city?.[field]).filter(Boolean));
      return known.size > 1 ? [say("combine.cities", { cities: [...known].sort().join(", ") })] : [];
    });

  /** Return the members' copies that count, and what stands in the way of merging. */
  const examine = (files, names = []) => {
    const problems = [...editionProblems(files, names), ...cityProblems(files)];
    const byMember = new Map();
    for (const copy of files.flatMap((file, index) => copiesOf(file, names[index] ?? ""))) {
      byMember.set(copy.member.id, [...(byMember.get(copy.member.id) ?? []), copy]);
    }
    const ids = [...byMember.keys()].sort();
    return { copies: ids.map((id) => latest(byMember.get(id), problems)), problems };
  };

  /** Return a copy's file without the answers of a member whose later copy counts. */
  const current = (files, names, copies) =>
    files.filter((file, index) => {
      if (isMerged(file)) return true;
      const [own] = copiesOf(file, names[index] ?? "");
      const kept = own && copies.find((copy) => copy.member.id === own.member.id);
      return !kept || kept.date === own.date || contentOf(kept) === contentOf(own);
    });

  assessment.members = { clean, stamp, isMerged, current, examine };
}
