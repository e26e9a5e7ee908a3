using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports second package indexes of Python.</summary>
[Analyzer(Words = "extra")]
public sealed class ExtraIndexAnalyzer : DiagnosticAnalyzer
{
    private const string Option = "--extra-index-url";

    /// <summary>DM1007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1007", "Second package index of Python")
    {
        Message = "'{0}' searches all indexes and takes the highest version, so that anybody can put a package of the same name on the public one",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            With `--extra-index-url` pip does not prefer the private index: it compares versions over all of them (dependency
            confusion). One index that passes the public packages on (`--index-url`), or hashes (`--require-hashes`), closes the gap.
            Well-known public indexes of machine learning are a hint.

            ```dockerfile bad
            FROM python:3.13-slim
            RUN pip install [|--extra-index-url|] https://pypi.corp.example/simple acme-ml==1.4.2
            ```

            ```dockerfile good
            FROM python:3.13-slim
            RUN pip install --index-url https://pypi.corp.example/proxy/simple acme-ml==1.4.2
            ```
            """,
    };

    private static readonly string[] Variables = ["PIP_EXTRA_INDEX_URL", "UV_EXTRA_INDEX_URL"];
    private static readonly string[] PublicIndexes = ["//download.pytorch.org/", "//pypi.nvidia.com", "//pypi.ngc.nvidia.com", "//wheels.vllm.ai", "//data.pyg.org"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Run);
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(AnalyzeEnv);
    }

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        var call = PackageManagerCall.From(context.Command);
        if (call is { Manager: PackageManager.Pip or PackageManager.Uv } && call.Arguments.Has("--require-hashes") == false)
        {
            for (var i = 0; i < context.Command.Arguments.Count; i++)
            {
                var argument = context.Command.Arguments[i];
                if (argument.Value.StartsWith(Option) != true)
                {
                    continue;
                }

                var isAttached = argument.Value.StartsWith(Option + "=") == true;
                if (isAttached || argument.Text == Option)
                {
                    var value = isAttached ? argument.Value : i + 1 < context.Command.Arguments.Count ? context.Command.Arguments[i + 1].Value : null;
                    Report(context, isAttached ? argument.Word.GetSpan(0, Option.Length) : argument.Span, Option, string.Concat(value?.Parts ?? []));
                }
            }
        }

        foreach (var assignment in context.Command.Assignments)
        {
            if (Variables.Contains(assignment.Name) && assignment.Value.Text is { Length: > 0 } value)
            {
                Report(context, assignment.Span, assignment.Name, value);
            }
        }
    }

    private static void AnalyzeEnv(SyntaxNodeAnalysisContext<EnvInstructionSyntax> context)
    {
        foreach (var pair in context.Node.Pairs)
        {
            if (pair.Value is { } written && Variables.Contains(pair.Key.ValueText) && context.DockerfileModel.Resolve(written, context.Node).Text is { Length: > 0 } value)
            {
                Report(context, pair.Key.Span, pair.Key.ValueText, value);
            }
        }
    }

    private static void Report(ReportContext context, TextSpan span, string name, string index)
    {
        var isPublic = PublicIndexes.Any(known => index.IndexOf(known, StringComparison.OrdinalIgnoreCase) >= 0);
        context.Report(Descriptor, span, new ReportDetails { AtMost = isPublic ? DiagnosticSeverity.Info : null }, name);
    }
}
