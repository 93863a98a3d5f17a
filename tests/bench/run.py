"""Measures the hub beside its peers and writes RESULTS.md; `--help` tells the options."""

import argparse
import json
import shutil
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import first_visit
from machine import facts
from measure import measure
from peers import PEERS, Peer, Step, environment, shipped
from report import report
from vocabulary import HERE

Row = dict[str, Any]


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="100,1000", help="numbers of practices")
    parser.add_argument("--runs", type=int, default=3, help="runs of every step")
    parser.add_argument("--peers", default="hub,hugo", help="any of: " + ",".join(PEERS))
    parser.add_argument("--no-shipped", action="store_true", help="leave the real content out")
    parser.add_argument("--hurry", action="store_true", help="do not wait for a quiet machine")
    parser.add_argument("--work", type=Path, help="folder to work in; default: in memory")
    parser.add_argument("--output", type=Path, default=HERE, help="folder of the results")
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="hub-bench-", dir=options.work or _memory()))
    try:
        rows = list(_rows(options, work))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    lines = [json.dumps(row, ensure_ascii=False) for row in [facts(work), *rows]]
    (options.output / "results.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (options.output / "RESULTS.md").write_text(report(facts(work), rows), encoding="utf-8")
    return 0


def _memory() -> Path | None:
    """Return the folder that lies in memory, where the system has one: disks add noise."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() else None


def _rows(options: argparse.Namespace, work: Path) -> list[Row]:
    rows: list[Row] = []
    for count in (int(size) for size in options.sizes.split(",")):
        chosen = [PEERS[name]() for name in options.peers.split(",")]
        rows += _compare(chosen, count, options, work)
    if not options.no_shipped:
        rows += _compare([shipped()], 0, options, work)
    return rows


def _compare(peers: list[Peer], count: int, options: argparse.Namespace, work: Path) -> list[Row]:
    """Measure peers in turns, so that whatever changes on the machine meets all of them."""
    rows: list[Row] = []
    roots = {peer.name: work / f"{peer.name.replace(', ', '-')}-{count}" for peer in peers}
    for peer in peers:
        peer.lay_out(roots[peer.name], count)
    for run in range(options.runs):
        for peer in peers:
            for step in peer.steps:
                row = _measured(peer, step, roots[peer.name], count, run, not options.hurry)
                rows.append(row)
                print(json.dumps(row), file=sys.stderr, flush=True)
    for peer in peers:
        site = roots[peer.name] / peer.site
        rows.append({"peer": peer.name, "count": count, "kind": "size", **_size(site)})
        if "hub" in peer.name:
            page = peer.edited(roots[peer.name], count)[1]
            found = first_visit.transfers(site, page)
            rows.append({"peer": peer.name, "count": count, "kind": "transfer", **found})
        shutil.rmtree(roots[peer.name])
    return rows


def _measured(peer: Peer, step: Step, root: Path, count: int, run: int, patient: bool) -> Row:
    step.ready(root)
    source, page = peer.edited(root, count)
    word = f"Edited{step.name.count('search')}{run}"
    if step.edits:
        _edit(root / source, word)
    found = measure(step.command, root, environment(step.env), patient=patient)
    if step.edits and word not in (root / peer.site / page).read_text(encoding="utf-8"):
        raise SystemExit(f"{peer.name}: the edit does not show in {page}")
    named = {"peer": peer.name, "count": count, "kind": "time", "step": step.name, "run": run}
    return {**named, **asdict(found)}


def _edit(record: Path, word: str) -> None:
    """Add a word to the first paragraph of a record."""
    text = record.read_text(encoding="utf-8")
    front, body = text.split("\n---\n\n", 1)
    record.write_text(f"{front}\n---\n\n{word} {body}", encoding="utf-8")


def _size(site: Path) -> Row:
    files = [path for path in site.rglob("*") if path.is_file()]
    return {
        "pages": sum(path.suffix == ".html" for path in files),
        "files": len(files),
        "megabytes": round(sum(path.stat().st_size for path in files) / 1e6, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
