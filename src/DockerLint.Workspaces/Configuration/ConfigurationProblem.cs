using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>Something in a configuration file that is not understood, or that has no effect.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Message">What is wrong, as a sentence without a full stop.</param>
/// <param name="IsFatal">Whether nothing of the file counts.</param>
internal sealed record ConfigurationProblem(TextSpan Span, string Message, bool IsFatal = false)
{
    /// <summary>Whether it is understood and merely means nothing here.</summary>
    public bool IsHint { get; init; }

    /// <summary>The id of a rule that may be declared elsewhere: if some file of the run does, nothing is wrong. Null for none.</summary>
    public string? UnlessDeclared { get; init; }
}
