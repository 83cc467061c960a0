"""What `.ci/run` runs, a step at a time, for contributors: `nox -f .ci/noxfile.py` (add `-l` for the list).

Nothing outside the environments that nox makes is installed. `.ci/run` does the same on clean clones with the
oldest and the newest interpreter, and installs what a bare machine lacks.
"""

import functools
from collections.abc import Callable
from pathlib import Path

import nox

ROOT = Path(__file__).resolve().parent.parent
PATHS = ("src", "tests/typing_user_eye.py")

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["lint", "types", "tests", "docs", "build"]


def session(steps: Callable[[nox.Session], None]) -> Callable[[nox.Session], None]:
    """Make a session that runs in the root of the project: nox itself changes to the folder of this file."""

    @nox.session
    @functools.wraps(steps)
    def run(session: nox.Session) -> None:
        session.chdir(ROOT)
        steps(session)

    return run


@session
def tests(session: nox.Session) -> None:
    """All tests and doctests; arguments go to pytest."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", "-q", *session.posargs)


@session
def lowest(session: nox.Session) -> None:
    """The tests with the oldest versions of what the library needs."""
    bounds = [bound.replace(">=", "==") for bound in nox.project.load_toml(ROOT / "pyproject.toml")["project"]["dependencies"]]
    session.install("-e", ".[test]", *bounds)
    session.run("python", "-m", "pytest", "-q", *session.posargs)


@session
def recipes(session: nox.Session) -> None:
    """The recipes of the documents, with the packages that they are about."""
    session.install("-e", ".[test,recipes]")
    session.run("python", "-m", "pytest", "-q", "tests/test_recipes.py", *session.posargs)


@session
def lint(session: nox.Session) -> None:
    """Rules and form of the code."""
    session.install("ruff>=0.17.6,<0.18")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@session
def types(session: nox.Session) -> None:
    """Both type checkers."""
    session.install("-e", ".[dev]")
    session.run("mypy", "--strict", *PATHS)
    session.run("pyright", *PATHS)


@session
def docs(session: nox.Session) -> None:
    """The documents, warnings as errors."""
    session.install("-e", ".[docs]")
    session.run("python", "-m", "sphinx", "--fail-on-warning", "--keep-going", "-q", "-b", "html", "docs", "docs/_build/html")


@session
def build(session: nox.Session) -> None:
    """The distributions, and whether an index would take them."""
    session.install("build", "twine")
    session.run("python", "-m", "build", "--outdir", "dist")
    session.run("twine", "check", "--strict", *map(str, sorted((ROOT / "dist").glob("*"))))


@session
def wheel(session: nox.Session) -> None:
    """The doctests of the wheel in `dist/`, installed without the source."""
    session.install(*map(str, sorted((ROOT / "dist").glob("*.whl"))))
    session.chdir(session.create_tmp())
    session.run("python", str(ROOT / "tests" / "doctests.py"))
