"""The workflows run sessions that exist, as nox allows it."""

import ast
import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parent.parent
WORKFLOWS: Final = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _sessions() -> set[str]:
    """List the sessions of the noxfile."""
    tree = ast.parse((ROOT / ".ci" / "noxfile.py").read_text("utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {node.name for node in functions if any(ast.unparse(decorator) == "session" for decorator in node.decorator_list)}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_sessions_that_exist(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    commands = re.findall(r"python -m nox (.*)", text)
    matrix = re.findall(r"session: \[(.*)\]", text)
    named = {name for command in commands for name in command.partition("-s ")[2].split() if name.isalpha()}
    named |= {name for names in matrix for name in names.split(", ")}
    assert commands
    assert named
    assert named <= _sessions()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_gives_its_sessions_an_environment(workflow: Path) -> None:
    # nox refuses to install packages in a session that has none.
    assert "--no-venv" not in workflow.read_text("utf-8")
