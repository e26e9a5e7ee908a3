using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports the shell form in images without a shell.</summary>
[Analyzer]
public sealed class NoShellAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6075.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6075", "RUN needs a shell that the image does not have")
    {
        Message = "This RUN is run by /bin/sh, which is not in the image, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["tally/shell-run-in-scratch"],
        Documentation = """
            `scratch` is empty, and distroless and chiseled images hold a runtime and nothing else. Do what needs a shell in a stage that
            has one, and copy the result.

            Images of .NET are DL8020's. Silent below a SHELL, and as soon as something is copied or mounted to a place where a shell may be, or an earlier RUN in
            array form may have made one. Only the first such RUN of a stage is reported, since the build ends with it.

            ```dockerfile bad
            FROM scratch
            COPY app /srv/app
            [|RUN|] chmod +x /srv/app
            ```

            ```dockerfile good
            FROM scratch
            COPY --chmod=755 app /srv/app
            ```
            """,
    };

    /// <summary>DL6076.</summary>
    public static readonly DiagnosticDescriptor Start = new("DL6076", "Command needs a shell that the image does not have")
    {
        Message = "{0} is run by /bin/sh, which is not in the image, so it never runs",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL3025", "buildkit/JSONArgsRecommended", "tally/buildkit/JSONArgsRecommended", "tally/hadolint/DL3025"],
        Documentation = """
            In shell form a command is given to `/bin/sh`, also when it has but one word. In an image without a shell the container does not
            start, or its health check always fails. The JSON form needs none. Images of .NET are DL8020's.

            The fix is safe: it writes the words of a command that needs no shell as an array.

            ```dockerfile bad
            FROM scratch
            COPY app /srv/app
            CMD {|DL6076:/srv/app --port 80|}
            ```

            ```dockerfile good
            FROM scratch
            COPY app /srv/app
            CMD ["/srv/app", "--port", "80"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Start];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterStageAction(AnalyzeStage);
        context.RegisterSyntaxNodeAction<CmdInstructionSyntax>(cmd => AnalyzeStart(cmd, cmd.Node, cmd.Node.Command));
        context.RegisterSyntaxNodeAction<EntrypointInstructionSyntax>(entrypoint => AnalyzeStart(entrypoint, entrypoint.Node, entrypoint.Node.Command));
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(healthcheck => AnalyzeStart(healthcheck, healthcheck.Node, healthcheck.Node.Command));
    }

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        // What lets the first one find a shell is there for the others too.
        if (context.Stage.Instructions.OfType<RunInstructionSyntax>().FirstOrDefault(run => run.ShellForm is { IsMissing: false }) is { } first && IsOurs(context.Stage) && MissingShell.IsMissingFor(context.DockerfileModel, first))
        {
            context.Report(Descriptor, first.KeywordToken);
        }
    }

    private static void AnalyzeStart(ReportContext context, InstructionSyntax instruction, CommandSyntax? command)
    {
        // An array that is no JSON is another rule's.
        if (command is ShellFormSyntax { IsMissing: false } shell && !shell.Text.Text.StartsWith("[", StringComparison.Ordinal) && IsOurs(context.DockerfileModel.GetStage(instruction)) && MissingShell.IsMissingFor(context.DockerfileModel, instruction))
        {
            context.Report(Start, shell, instruction.Name);
        }
    }

    // The images of .NET without a shell have a rule that knows them by name.
    private static bool IsOurs(Stage stage) => DotNetImage.From(stage.BaseImage) is not { IsDistroless: true };
}

/// <summary>Writes the words of a command as a JSON array.</summary>
public sealed class NoShellCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [NoShellAnalyzer.Start.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent is ShellFormSyntax shell && shell.Text.IsContiguous(new TextSpan(0, shell.Text.Length))
            && PlainCommand.Split(shell.Text.Text) is { } words)
        {
            context.RegisterFix("Use the JSON form", Safety, new TextChange(context.Span, PlainCommand.ToJson(words)));
        }
    }
}
