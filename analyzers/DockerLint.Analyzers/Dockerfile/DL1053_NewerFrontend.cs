using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports flags that the frontend of the file does not have yet, or has in the labs channel only.</summary>
[Analyzer(Words = "--")]
public sealed class NewerFrontendAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1053.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1053", "Flag needs a newer frontend")
    {
        Message = "'--{0}' needs '# syntax={1}' or later, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unknown-flag", "buildkit-build/run-network-security"],
        Documentation = """
            `# syntax=` chooses the frontend that reads the file, and flags came with versions of it: `docker/dockerfile:1.3` knows no `--link`.
            Some flags are in the labs channel only. Without the directive the builder's own frontend reads the file; whether that is new enough
            is not known, so only flags of the labs channel are told of, as a warning.

            ```dockerfile bad
            # syntax=docker/dockerfile:1.3
            FROM alpine:3.22
            COPY [|--link|] app.conf /etc/
            ```

            ```dockerfile good
            # syntax=docker/dockerfile:1
            FROM alpine:3.22
            COPY --link app.conf /etc/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static readonly ReportDetails Maybe = new() { AtMost = DiagnosticSeverity.Warning };

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var frontend = DockerfileFrontend.Of(context.Tree);
        foreach (var (_, flag, known) in context.Tree.ReadFlags())
        {
            if (known?.IsIn(frontend) == false)
            {
                var needed = known.Since is { } since ? $"docker/dockerfile:1.{since}" : $"docker/dockerfile:1.{known.SinceLabs}-labs";
                context.Report(Descriptor, flag.NameToken.Span, frontend.IsDeclared ? ReportDetails.None : Maybe, flag.Name, needed);
            }
        }
    }
}

/// <summary>Asks for the newest frontend of the channel that has the flag.</summary>
public sealed class NewerFrontendCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL1053"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is not DockerfileSyntaxTree tree
            || tree.ReadFlags().FirstOrDefault(read => read.Flag.NameToken.Span == context.Span).Known is not { } known)
        {
            return;
        }

        var frontend = DockerfileFrontend.Of(tree);
        var wanted = known.Since is null || frontend.IsLabs ? "docker/dockerfile:1-labs" : "docker/dockerfile:1";
        var directive = tree.Root.Directives.FirstOrDefault(candidate => candidate is { Name: "syntax", IsRepeated: false });
        var start = tree.Text.ToString().StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        context.RegisterFix(
            $"Ask for {wanted}",
            FixSafety.Unsafe,
            directive is null
                ? new TextChange(new TextSpan(start, 0), $"# syntax={wanted}{tree.LineBreak()}")
                : new TextChange(directive.ValueToken.Span, wanted));
    }
}
