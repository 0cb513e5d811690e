"""What is judged and told: claims held against states and steps, traces, and the words of a verdict."""
