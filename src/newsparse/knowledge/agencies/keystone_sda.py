"""Keystone-SDA, the agency of Switzerland."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Keystone-SDA",
    names=("Keystone-SDA", "SDA", "ATS", "Keystone-ATS"),
    datelines=("(sda)", "(ats)", "(Keystone-SDA)", "(awp/sda)"),
    credits=("Keystone-SDA", "Keystone/*", "KEYSTONE/*", "*/Keystone", "Keystone"),
)
