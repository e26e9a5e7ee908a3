using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports users with a large number that bloat the log of logins.</summary>
[Analyzer(Words = "useradd")]
public sealed class UseraddLargeUidAnalyzer : DiagnosticAnalyzer
{
    private static readonly OptionSpec Options = OptionSpec.TakingValues(
        "-b --base-dir -c --comment -d --home-dir -e --expiredate -f --inactive -g --gid -G --groups -k --skel -K --key -p --password -R --root -P --prefix -s --shell -u --uid -Z --selinux-user");

    /// <summary>DL3046.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3046", "useradd with a large UID and without -l")
    {
        Message = "useradd with the UID '{0}' writes a log of logins with a place for every smaller number, which an image stores in full; add -l",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3046", "tally/hadolint/DL3046", "kics/use_recommended_flags_with_useradd"],
        Documentation = """
            `/var/log/lastlog` and `faillog` are indexed by UID. On disk they are sparse, in an image layer they are not: a UID of six
            digits costs tens of megabytes, one of nine digits gigabytes.

            Only known numbers of more than five digits are reported. The fix adds `-l`, which leaves the user out of these logs, and is
            safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN useradd -u [|1000600|] app
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN useradd -l -u 1000600 app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        foreach (var command in step.Commands.Where(command => command.Name == "useradd"))
        {
            var arguments = CommandArguments.Parse(command, Options);
            if (arguments.Has("-l", "--no-log-init") == false
                && arguments.Find("-u", "--uid") is { Value.Text: { Length: > 5 } uid, ValueArgument: { } word }
                && uid.TrimStart('0').Length > 5
                && uid.All(c => c is >= '0' and <= '9'))
            {
                context.Report(Descriptor, word.Span, ProposedFix.Of(ProposedFix.Behind(command.NameArgument, command, " -l")), uid);
            }
        }
    }
}

/// <summary>Adds <c>-l</c>.</summary>
public sealed class UseraddLargeUidCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UseraddLargeUidAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add -l", Safety);
}
