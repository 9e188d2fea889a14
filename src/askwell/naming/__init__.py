"""What stands beside names and is none of them: titles, degrees, generations, legal forms. The one place for these words."""
