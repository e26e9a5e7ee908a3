using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>Reports what ShellCheck said, as if its checks were rules: configuration and comments hold for them alike.</summary>
internal sealed class ShellCheckAnalyzer : DiagnosticAnalyzer
{
    private readonly IReadOnlyDictionary<ShellCheckScript, IReadOnlyList<ShellCheckFinding>> findings;
    private readonly Dictionary<string, DiagnosticDescriptor> descriptors;

    /// <summary>An analyzer for what was said in one run.</summary>
    /// <param name="findings">What was said about each text.</param>
    /// <param name="ids">Further ids that comments may name.</param>
    public ShellCheckAnalyzer(IReadOnlyDictionary<ShellCheckScript, IReadOnlyList<ShellCheckFinding>> findings, IEnumerable<string> ids)
    {
        this.findings = findings;
        // A code has one level; should a program give it two, the louder one is the rule's and the other lowers the finding.
        var loudest = ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, _ => DiagnosticSeverity.Info, StringComparer.Ordinal);
        foreach (var finding in findings.Values.SelectMany(list => list))
        {
            if (!loudest.TryGetValue(finding.Id, out var known) || finding.Severity > known)
            {
                loudest[finding.Id] = finding.Severity;
            }
        }

        descriptors = loudest.ToDictionary(pair => pair.Key, pair => Describe(pair.Key, pair.Value), StringComparer.Ordinal);
        SupportedDiagnostics = descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToArray();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>The registration by which a driver runs it.</summary>
    public RuleRegistration Registration => new()
    {
        Rules = SupportedDiagnostics
            .Select(descriptor => new RuleSummary(descriptor.Id, descriptor.Category, descriptor.DefaultSeverity, descriptor.Mode, descriptor.Level) { Aliases = descriptor.Aliases })
            .ToArray(),
        Languages = [SourceLanguage.Dockerfile, SourceLanguage.Compose],
        CreateAnalyzer = () => this,
    };

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellScriptAction(Report);

    private void Report(ShellScriptAnalysisContext context)
    {
        if (ShellCheckScript.Of(context.Script, context.Instruction, context.Stage) is { } script
            && findings.TryGetValue(script, out var found)
            && context.Script.Text is { } text)
        {
            foreach (var finding in found)
            {
                context.Report(descriptors[finding.Id], text.ToOuter(finding.Span), new ReportDetails { AtMost = finding.Severity }, finding.Message);
            }
        }
    }

    private static DiagnosticDescriptor Describe(string id, DiagnosticSeverity severity) => new(id, "Found by ShellCheck")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = severity,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/" + id],
        HelpLinkUri = "https://www.shellcheck.net/wiki/" + id,
        Documentation = "A check of the ShellCheck program, which documents it.",
    };
}
