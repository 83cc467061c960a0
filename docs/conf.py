"""How the documents are built."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "src"), str(Path(__file__).parents[1] / "tests")]

import newsparse

project = "newsparse"
author = "the newsparse authors"
project_copyright = "the newsparse authors"
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton", "catalogue", "figures", "structure"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["newsparse.css"]
html_title = f"newsparse {release}"
highlight_language = "python"
default_role = "literal"
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
autodoc_default_options = {"exclude-members": "__init__, __new__"}

# Prompts and results are shown and not copied.
copybutton_prompt_text = r">>> |\.\.\. ?|\$ "
copybutton_prompt_is_regexp = True
