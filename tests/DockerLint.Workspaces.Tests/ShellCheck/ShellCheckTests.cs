using DockerLint.Configuration;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Workspaces.Tests.ShellCheck;

public sealed class ShellCheckTests : IDisposable
{
    // Says SC2086 of the first four characters of every text, and counts its runs.
    private const string Talkative = """
        echo run >> "$0.runs"
        while [ "$1" != -- ]; do shift; done
        shift
        printf '{"comments":['
        separator=
        for file; do
            printf '%s{"file":"%s","line":3,"endLine":3,"column":1,"endColumn":5,"level":"warning","code":2086,"message":"Quote {0}"}' "$separator" "$file"
            separator=,
        done
        printf ']}'
        exit 1
        """;

    private readonly TemporaryFolder folder = new TemporaryFolder().MakeFolder(".git");

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void Its_findings_stand_at_their_place_in_place_of_our_own()
    {
        folder.Write("Dockerfile", "FROM a\nRUN \\\n  echo $x\n");

        Run(Talkative, "Dockerfile").Should().Equal("Dockerfile(3,3,3,7): Warning SC2086: Quote {0}");
    }

    [UnixFact]
    public void Every_language_and_instruction_with_a_shell_is_judged_and_others_are_not()
    {
        folder.Write("Dockerfile", "FROM a\nCMD aaaa\nENTRYPOINT [\"b\"]\nHEALTHCHECK CMD cccc\nONBUILD RUN dddd\nSHELL [\"pwsh\", \"-c\"]\nRUN eeee\n")
            .Write("compose.yaml", "services:\n  a:\n    image: a\n    healthcheck:\n      test: ffff\n");

        Run(Talkative, "Dockerfile", "compose.yaml").Select(text => text.Split(':')[0]).Should().Equal("Dockerfile(2,5,2,9)", "Dockerfile(4,17,4,21)", "Dockerfile(5,13,5,17)", "compose.yaml(5,13,5,17)");
    }

    [UnixFact]
    public void Comments_and_configuration_hold_for_its_findings_alike()
    {
        folder.Write("Dockerfile", "FROM a\n# hadolint ignore=SC2086\nRUN aaaa\n# dockerlint disable-next SC2086 -- why\nRUN bbbb\n# dockerlint disable-next SC2155 -- why\nRUN cccc\n");
        Run(Talkative, "Dockerfile").Should().Equal(["Dockerfile(7,5,7,9): Warning SC2086: Quote {0}"], "a check that found nothing is known all the same");

        folder.Write("Dockerfile", "FROM a\nRUN aaaa\n").Write(".hadolint.yaml", "override: {error: [SC2086]}\n");
        Run(Talkative, "Dockerfile").Should().Equal("Dockerfile(2,5,2,9): Error SC2086: Quote {0}");

        folder.Write(".hadolint.yaml", "ignored: [SC2086]\n");
        Run(Talkative, "Dockerfile").Should().BeEmpty();
    }

    [UnixFact]
    public void Many_texts_take_few_runs_and_equal_ones_are_judged_once()
    {
        for (var i = 0; i < 30; i++)
        {
            folder.Write($"{i}.Dockerfile", $"FROM a\n{string.Concat(Enumerable.Range(0, 5).Select(n => $"RUN echo {i} {n}\n"))}RUN same\n");
        }

        Run(Talkative, Enumerable.Range(0, 30).Select(i => $"{i}.Dockerfile").ToArray()).Should().HaveCount(180);

        File.ReadAllLines(folder["program.runs"]).Should().HaveCount(2, "a run judges a hundred of the 151 texts");
    }

    [UnixFact]
    public void Without_shell_texts_and_where_no_shell_rule_is_asked_for_it_is_not_started()
    {
        folder.Write("Dockerfile", "FROM a\n").Write("b.Dockerfile", "FROM a\nRUN aaaa\n");

        Run(Talkative, "Dockerfile").Should().BeEmpty();
        Lint(Talkative, request => request with { OnlyRules = ["DL9101"] }, "b.Dockerfile");

        File.Exists(folder["program.runs"]).Should().BeFalse();
    }

    [UnixFact]
    public void What_ARG_and_ENV_set_is_handed_over()
    {
        folder.Write("Dockerfile", "FROM a AS b\nENV one=1 unused=1\nFROM b\nARG two=\"x y\"\nRUN echo $one $two $three\nARG three\n");

        Run("while [ \"$1\" != -- ]; do shift; done\ncp \"$2\" \"$0.input\"\nprintf '{\"comments\":[]}'", "Dockerfile").Should().BeEmpty();

        File.ReadAllText(folder["program.input"]).Should().Be("#!/bin/sh\nexport one=1 two\necho $one $two $three\n");
    }

    [UnixFact]
    public void Nothing_of_what_was_handed_over_stays_behind()
    {
        folder.Write("Dockerfile", "FROM a\nRUN aaaa\n");

        Run("while [ \"$1\" != -- ]; do shift; done\nprintf '%s' \"$2\" > \"$0.name\"\nexit 3", "Dockerfile");

        File.Exists(File.ReadAllText(folder["program.name"])).Should().BeFalse();
    }

    [UnixFact]
    public void A_program_that_fails_is_told_once_and_our_own_rules_speak()
    {
        folder.Write("Dockerfile", "FROM a\nRUN aaaa\n").Write("b.Dockerfile", "FROM a\nRUN bbbb\n");

        Failure("echo 'unrecognized option' >&2\nexit 4").Should().EndWith("ended with code 4: unrecognized option; the shell rules of DockerLint have run in its place");
        Failure("echo hello").Should().EndWith("what it printed is not in its format json1; the shell rules of DockerLint have run in its place");
        Failure("sleep 600").Should().EndWith("did not end within 0.5 seconds; the shell rules of DockerLint have run in its place");
        Failure("sleep 600 &").Should().EndWith("did not end within 0.5 seconds; the shell rules of DockerLint have run in its place");
        File.Delete(folder["program"]);
        Failure(null).Should().EndWith("there is no program '" + folder["program"] + "'; the shell rules of DockerLint have run in its place");
        folder.Write("program", "no program");
        MakeExecutable();
        Failure(null).Should().Contain("cannot be started");
    }

    [ShellCheckFact]
    public void The_real_program_is_understood()
    {
        folder.Write("Dockerfile", "FROM a\nARG one\nRUN echo $one && \\\n    # a comment\n    echo \"\u00e9\U0001D538\" $two\n");
        var request = Workspaces.Tests.Lint.Request(folder, ["Dockerfile"]) with { ShellCheck = new ShellCheckOptions() };

        var result = new LintService([OwnShellRule.Registration]).Lint(request);

        result.Configuration.Should().BeEmpty();
        result.Files.Single().Findings.Select(finding => $"{finding.Diagnostic.Location.LineSpan} {finding.Diagnostic.Id}").Should().Equal("5,16,5,20 SC2086", "5,16,5,20 SC2154");
        result.Files.Single().Findings[0].Diagnostic.Descriptor.HelpLinkUri.Should().Be("https://www.shellcheck.net/wiki/SC2086");
    }

    private string Failure(string? program)
    {
        var result = Lint(program, null, "Dockerfile", "b.Dockerfile");

        result.Files.SelectMany(file => file.Findings).Select(finding => finding.Diagnostic.Id).Should().Equal("SC2002", "SC2002");
        var diagnostic = result.Configuration.Should().ContainSingle().Which.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Id.Should().Be("DL0003");
        diagnostic.Severity.Should().Be(DockerLint.Diagnostics.DiagnosticSeverity.Error);
        return diagnostic.GetMessage();
    }

    private void MakeExecutable()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder["program"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string[] Run(string program, params string[] paths) =>
        Lint(program, null, paths).Files.SelectMany(file => file.Findings).Select(finding => finding.Diagnostic.ToString()).ToArray();

    private LintResult Lint(string? program, Func<LintRequest, LintRequest>? change, params string[] paths)
    {
        if (program is not null)
        {
            folder.Write("program", "#!/bin/sh\n" + program.ReplaceLineEndings("\n") + "\n");
            MakeExecutable();
        }

        var timeout = program?.StartsWith("sleep", StringComparison.Ordinal) == true ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromMinutes(5);
        var request = Workspaces.Tests.Lint.Request(folder, paths) with { Mode = AnalysisMode.Default, ShellCheck = new ShellCheckOptions { Program = folder["program"], Timeout = timeout } };
        return new LintService([OwnShellRule.Registration]).Lint(change is null ? request : change(request));
    }
}
