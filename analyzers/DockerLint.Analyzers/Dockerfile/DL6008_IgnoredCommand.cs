using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports CMD that an ENTRYPOINT in shell form does not get.</summary>
[Analyzer(Words = "entrypoint")]
public sealed class IgnoredCommandAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6008", "CMD is ignored by an ENTRYPOINT in shell form")
    {
        Message = "The ENTRYPOINT is in shell form, so this CMD never reaches it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            An ENTRYPOINT in shell form runs `/bin/sh -c "…"`; what CMD adds becomes arguments of that shell, not of the program. Use the JSON form, or
            hand the arguments on with `"$@"`.

            ```dockerfile bad
            FROM alpine:3.22
            ENTRYPOINT exec app
            [|CMD|] ["--help"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENTRYPOINT ["app"]
            CMD ["--help"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var state = context.Stage.FinalState;
        if (state is not { Cmd: { } cmd, Entrypoint: { ShellForm: { IsMissing: false } shell } entrypoint, Shell: null } || !context.Stage.Instructions.Contains(cmd) || IsWindows(context.Stage))
        {
            return;
        }

        // $0, $1 and $@ are what CMD holds.
        var text = shell.Text.Text;
        for (var dollar = text.IndexOf('$'); dollar >= 0; dollar = text.IndexOf('$', dollar + 1))
        {
            var next = dollar + 1 < text.Length && text[dollar + 1] == '{' ? dollar + 2 : dollar + 1;
            if (next < text.Length && text[next] is '@' or '*' or (>= '0' and <= '9'))
            {
                return;
            }
        }

        context.Report(Descriptor, cmd.KeywordToken.Span, new ReportDetails { RelatedLocations = [new RelatedLocation(entrypoint.KeywordToken.GetLocation(), "The ENTRYPOINT")] });
    }

    // The shells of Windows put what follows behind the command.
    private static bool IsWindows(Stage stage) => stage.IsWindows == true || stage.Model.Tree.EscapeCharacter == '`';
}
