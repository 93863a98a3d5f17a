"""Compiles templates into code that asks less at every gap than Jinja's own: pages are many.

A site of 10,000 practices fills ten million gaps in each language.
"""

import hashlib
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape


def safe(value: Any) -> str:
    """Return a value as HTML; what is HTML already is not made so again."""
    return value if type(value) is Markup else escape(value)


class PlainCode(CodeGenerator):
    """Writes the code of a template, with calls as they stand.

    No function of our templates asks for the context, which is what Jinja looks for at each call.
    """

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """Write a call of a function."""
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for given in (*node.args, *node.kwargs):
            self.visit(given, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("environment.safe(")


class Templates(Environment):
    """The templates of a repository, each compiled once for all languages and kept."""

    code_generator_class = PlainCode
    safe = staticmethod(safe)

    def __init__(self, root: Path) -> None:
        """Find the templates and the place where compiled ones are kept."""
        kept = root / ".cache" / "hub" / "compiled-templates" / _compiler()
        kept.mkdir(parents=True, exist_ok=True)
        super().__init__(
            loader=FileSystemLoader(root / "overrides"),
            autoescape=True,
            auto_reload=False,
            bytecode_cache=FileSystemBytecodeCache(str(kept)),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what every template knows; none of ours knows more than the others."""
        return self.globals if not d else super().make_globals(d)


def _compiler() -> str:
    """Return digits of what compiles: code that another version has made is not run."""
    made_by = jinja2.__version__.encode() + Path(__file__).read_bytes()
    return hashlib.blake2b(made_by, digest_size=8).hexdigest()
