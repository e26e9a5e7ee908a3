using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Reporting;

/// <summary>One rule of the list of rules.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Languages">The languages it looks at.</param>
/// <param name="Fix">The least safe kind of fix it offers; null when it offers none.</param>
public sealed record RuleListEntry(DiagnosticDescriptor Descriptor, IReadOnlyList<SourceLanguage> Languages, FixSafety? Fix)
{
    /// <summary>Name and version of the package that it comes from; null for a rule of our own.</summary>
    public string? Origin { get; init; }
}
