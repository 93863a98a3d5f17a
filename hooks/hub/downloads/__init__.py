"""Records as data: tables and objects of every listing."""
