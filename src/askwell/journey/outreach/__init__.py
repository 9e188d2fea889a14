"""3 Introduce myself, say who sent me, ask for a short talk; what came back."""
