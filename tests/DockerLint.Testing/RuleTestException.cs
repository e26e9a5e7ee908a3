namespace DockerLint.Testing;

/// <summary>A rule does not do what its test says, or breaks a law that every rule must keep. Any test framework shows it as a failure.</summary>
/// <param name="message">What is wrong, with the source as the rule sees it.</param>
public sealed class RuleTestException(string message) : Exception(message);
