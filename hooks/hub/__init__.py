"""The Cities of Solidarity Hub: records in, a searchable site in several languages out."""

import os

# Pydantic would otherwise look through every installed package for plugins of its own.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
