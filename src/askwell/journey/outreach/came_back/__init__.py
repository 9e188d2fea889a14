"""What came back by mail and waits until the seeker says what it is: taken in, looked for, settled."""
