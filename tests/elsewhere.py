"""Scripts run in a separate process, with the same newsparse and test helpers on its path."""

import os
import subprocess
import sys
from pathlib import Path

import newsparse


def run(script: str, *arguments: str, **environment: str) -> str:
    """Run *script* and return its output; any error output fails the test."""
    path = os.pathsep.join(map(str, [Path(newsparse.__file__).parents[1], Path(__file__).parent]))
    settings = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8:surrogatepass", **environment}
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="surrogatepass", env=settings, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
