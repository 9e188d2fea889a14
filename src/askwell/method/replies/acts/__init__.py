"""What a person does with the words of an answer: agrees, refuses, puts off, points to another, asks, wants to be left alone.

Each is told by who does what to whom (``vocabulary`` holds the actors, the doings and the denials), not by whole phrases.
"""
