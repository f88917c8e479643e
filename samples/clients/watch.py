"""Follows a view of Kaitei, and prints every message on a line of its own: its event, its id, its
data. When the connection is lost it comes back and goes on after the last message.

    TOKEN=… python3 watch.py http://127.0.0.1:8080/api/indicators/kumamoto-sdgs-4 [LAST-ID]

It leaves with status 1 when it is refused, and with 2 when it was started in another way.
"""

import http.client
import json
import os
import re
import sys
import time
import urllib.error
import urllib.request

SILENCE = 45  # seconds, three heartbeats: a connection that says nothing for so long is lost


def main(view, last_id=None):
    watch = Watch(view, last_id)
    while True:
        try:
            watch.follow()
        except urllib.error.HTTPError as refused:
            # What is refused now will be refused again, unless the server itself is in trouble.
            if refused.code < 500:
                sys.exit(f"It answers {refused.code}: {detail(refused)}")
        except (OSError, http.client.HTTPException) as lost:
            print(f"The connection is lost: {lost}", file=sys.stderr)
        time.sleep(watch.retry)


def detail(refused):
    """Why, in the words of the problem document."""
    said = refused.read().decode(errors="replace")
    try:
        return json.loads(said)["detail"]
    except (ValueError, KeyError, TypeError):
        return said


def usage(words, token):
    """What is wrong with how it was started; it never holds the token."""
    if not 1 <= len(words) <= 2 or not re.fullmatch(r"https?://\S+", words[0]):
        return "Usage: TOKEN=... python3 watch.py http://ADDRESS-OF-A-VIEW [LAST-ID]"
    if token is not None and not re.fullmatch(r"[!-~]+", token):
        return "TOKEN is no token"
    return None


class Watch:
    def __init__(self, view, last_id):
        self.view = view
        self.last_id = last_id
        self.retry = 2.0

    def follow(self):
        headers = {"Accept": "text/event-stream"}
        if "TOKEN" in os.environ:
            headers["Authorization"] = "Bearer " + os.environ["TOKEN"]
        if self.last_id is not None:
            headers["Last-Event-ID"] = self.last_id
        request = urllib.request.Request(self.view, headers=headers)
        with urllib.request.urlopen(request, timeout=SILENCE) as lines:
            self.read(lines)

    def read(self, lines):
        message = {}
        for line in lines:
            field, _, value = line.decode().rstrip("\r\n").partition(": ")
            if field == "retry":
                self.retry = int(value) / 1000
            elif field:
                message[field] = value
            else:
                # A message is whole only here, so one that was cut off is sent again.
                self.tell(message)
                message = {}

    def tell(self, message):
        if "data" not in message:
            return
        self.last_id = message.get("id", self.last_id)
        print(message["event"], self.last_id, message["data"], flush=True)
        if message["event"] == "ended" and json.loads(message["data"])["reason"] != "stopping":
            sys.exit(1)


if __name__ == "__main__":
    wrong = usage(sys.argv[1:], os.environ.get("TOKEN"))
    if wrong:
        print(wrong, file=sys.stderr)
        sys.exit(2)
    main(*sys.argv[1:])
