"""Of which thing somebody speaks under a theme: who praises one and damns another contradicts nobody."""
