"""Small things for tests of the task pages."""

from typing import Any

from tests.client import Client


def press(client: Client, url: str, **data: Any) -> str:
    """Send a form that should be taken, and return the page one lands on."""
    response = client.post(url, data=data)
    assert response.status_code == 303, response.text
    return client.get(response.location).text
