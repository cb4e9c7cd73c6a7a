# A speech server for Orca that says nothing aloud: it writes down what would be said, each
# utterance as a line of JSON.
import json
import os

from orca import speechserver

OUT = open(os.environ["TRANSCRIPT"], "a", buffering=1)


def write(text):
    if text:
        OUT.write(json.dumps(text) + "\n")


class SpeechServer(speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    @staticmethod
    def getSpeechServers():
        return [SpeechServer()]

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["transcript", "transcript"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        write(text)

    def sayAll(self, parts, progress):
        for part, _ in parts:
            write(part.utterance)
