using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports that code which comes with a model is run.</summary>
[Analyzer(Words = "trust")]
public sealed class TrustRemoteCodeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DM1005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1005", "Code that comes with a model is trusted")
    {
        Message = "'{0}' runs Python code from the model's repository, whoever changed it last",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Most models need no code of their own. Where one does, read it once and name the commit that was read: with
            `--revision` or `--code-revision` and a commit the finding is a hint.

            ```yaml bad
            services:
              llm:
                image: vllm/vllm-openai:v0.6.4
                command: ["--model", "acme/model", "[|--trust-remote-code|]"]
            ```

            ```yaml good
            services:
              llm:
                image: vllm/vllm-openai:v0.6.4
                command: ["--model", "acme/model"]
            ```
            """,
    };

    private static readonly string[] Variables = ["TRUST_REMOTE_CODE", "HF_DATASETS_TRUST_REMOTE_CODE", "HF_TRUST_REMOTE_CODE", "VLLM_TRUST_REMOTE_CODE"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Run | RunTimeCommands.Start);
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(AnalyzeEnv);
        context.RegisterServiceAction(AnalyzeService);
    }

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        var words = RunTimeCommands.KnownWords(context).ToArray();

        // Asked by the first word, a text inside "sh -c" is a command of its own.
        var isNamed = words.Any(word => RunTimeCommands.IsCommit(word.Text) || (word.Text.IndexOf("revision", StringComparison.Ordinal) >= 0 && RunTimeCommands.IsCommit(word.Text.Substring(word.Text.IndexOf('=') + 1))));
        var details = new ReportDetails { AtMost = isNamed ? DiagnosticSeverity.Info : null };
        for (var i = 0; i < words.Length; i++)
        {
            var text = words[i].Text;
            if (text == "--trust-remote-code" && !(i + 1 < words.Length && IsFalse(words[i + 1].Text)))
            {
                context.Report(Descriptor, words[i].Span, details, text);
            }
            else if (text.StartsWith("--trust-remote-code=", StringComparison.Ordinal) && IsTrue(text.Substring(20)))
            {
                context.Report(Descriptor, words[i].Span, details, "--trust-remote-code");
            }
            else if (context.Command.Name?.StartsWith("python", StringComparison.Ordinal) == true && text.Replace(" ", string.Empty).IndexOf("trust_remote_code=True", StringComparison.Ordinal) >= 0)
            {
                context.Report(Descriptor, words[i].Span, details, "trust_remote_code=True");
            }
        }

        foreach (var assignment in context.Command.Assignments)
        {
            if (Variables.Contains(assignment.Name) && assignment.Value.Text is { } value && IsTrue(value))
            {
                context.Report(Descriptor, assignment.Span, assignment.Name);
            }
        }
    }

    private static void AnalyzeEnv(SyntaxNodeAnalysisContext<EnvInstructionSyntax> context)
    {
        foreach (var pair in context.Node.Pairs)
        {
            if (pair.Value is { } written && Variables.Contains(pair.Key.ValueText) && context.DockerfileModel.Resolve(written, context.Node).Text is { } value && IsTrue(value))
            {
                context.Report(Descriptor, pair.Key.Span, pair.Key.ValueText);
            }
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var entry in context.Service.Environment)
        {
            if (Variables.Contains(entry.Key) && entry.ResolvedValue.Text is { } value && IsTrue(value))
            {
                context.Report(Descriptor, entry.KeySpan, entry.Key);
            }
        }
    }

    private static bool IsTrue(string value) => value.Trim().ToLowerInvariant() is "1" or "true" or "yes" or "on";

    private static bool IsFalse(string value) => value.Trim().ToLowerInvariant() is "0" or "false" or "no" or "off";
}
