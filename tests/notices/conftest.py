"""What the tests of sending stand on."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.smtp import PostOffice, post_office_for


@pytest.fixture
def office(database: Flask) -> Iterator[PostOffice]:
    """A real SMTP server that gets the application's mails."""
    with post_office_for(database) as opened:
        yield opened
