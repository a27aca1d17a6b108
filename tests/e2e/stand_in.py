# SPDX-License-Identifier: GPL-3.0-or-later
"""The vendor's stand-in as a process: started, asked, and stopped."""

import base64
import subprocess
import urllib.error
import urllib.parse
import urllib.request

from support import program

USER = "analyst.sa"
SECRET = "canary-5e6f-secret"


class StandIn:
    """Holds the events of `paths`; use it in a with statement."""

    def __init__(self, *paths, faults=(), options=()):
        words = [program("SHARDSCOPE_STAND_IN"), "--port", "0", "--secret", SECRET, *options]
        for fault in faults:
            words += ["--fault", fault]
        self.process = subprocess.Popen([*words, *map(str, paths)], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.told = ""
        if not self.url:
            raise RuntimeError(self.process.communicate()[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends it; `requests` are then known."""
        if self.process.poll() is None:
            self.process.terminate()
        if not self.told:
            self.told = self.process.communicate()[1]

    @property
    def requests(self):
        """(method, path, from_date, status) of every request that arrived."""
        return [tuple(line.split(" ")) for line in self.told.splitlines()]

    def ask(self, path, body=None, headers=(), **query):
        """Status, headers and body of the answer."""
        url = f"{self.url}{path}?{urllib.parse.urlencode({'project_id': 12345, **query})}"
        request = urllib.request.Request(url, data=body, headers=dict(headers))
        pair = base64.b64encode(f"{USER}:{SECRET}".encode()).decode()
        request.add_header("Authorization", f"Basic {pair}")
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()
