using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>Reports nothing: gathers the shell texts of all files, and the codes that their comments may name.</summary>
internal sealed class ShellCheckCollector : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new("SC0000", "Shell texts are gathered")
    {
        Message = "",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = "",
    };

    private readonly HashSet<ShellCheckScript> seen = [];

    /// <summary>The texts in the order in which they came up.</summary>
    public List<ShellCheckScript> Scripts { get; } = [];

    /// <summary>Everything in the files that looks like a code of ShellCheck.</summary>
    public HashSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <summary>The registration by which a driver runs it.</summary>
    public RuleRegistration Registration => new()
    {
        Rules = [new RuleSummary(Descriptor.Id, Descriptor.Category, Descriptor.DefaultSeverity, Descriptor.Mode, Descriptor.Level)],
        Languages = [SourceLanguage.Dockerfile, SourceLanguage.Compose],
        CreateAnalyzer = () => this,
    };

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => Mention(tree.Tree.Text.ToString()));
        context.RegisterSyntaxTreeAction(SourceLanguage.Compose, tree => Mention(tree.Tree.Text.ToString()));
        context.RegisterShellScriptAction(script =>
        {
            if (ShellCheckScript.Of(script.Script, script.Instruction, script.Stage) is { } text && seen.Add(text))
            {
                Scripts.Add(text);
            }
        });
    }

    private void Mention(string text)
    {
        for (var at = text.IndexOf("SC", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("SC", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            const int Length = 6;
            if (at + Length <= text.Length && text.Skip(at + 2).Take(Length - 2).All(c => c is >= '0' and <= '9'))
            {
                Mentioned.Add(text.Substring(at, Length).ToUpperInvariant());
            }
        }
    }
}
