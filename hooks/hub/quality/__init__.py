"""Questions of quality: what a good record answers, at design and at evaluation time."""
