using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Syntax;
using DockerLint.Workspaces.Discovery;

namespace DockerLint.Workspaces.Tests;

public sealed class LintServiceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there_is_one_finding_and_the_others_are_linted()
    {
        folder.Write("Dockerfile", "FROM a\n").MakeFolder("folder");

        var files = Lint.Run(folder, null, "nope", "Dockerfile", "folder", "bad\0name").Files;

        files.Select(file => file.Unreadable).Should().Equal(true, false, true, true);
        files.Select(file => file.Findings.Single().Diagnostic).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}: {diagnostic.GetMessage()}").Should().Equal(
            "DL0002 Error: The file does not exist",
            "DL9101 Warning: option unset, context none",
            "DL0002 Error: The path is a folder, not a file",
            "DL0002 Error: The path holds characters that no path may have");
    }

    [Fact]
    public void A_file_outside_of_the_working_directory_has_the_folder_that_was_searched_as_its_root()
    {
        folder.Write("repo/app/Dockerfile", "FROM a\nCOPY app/x /x\n").Write("repo/app/x", "").MakeFolder("elsewhere");
        var elsewhere = Path.Combine(folder.Path, "elsewhere");
        var inputs = InputDiscovery.Find(new DiscoveryRequest { Paths = [Path.Combine(folder.Path, "repo")], WorkingDirectory = elsewhere }).Inputs;

        var files = new LintService([ProbeAnalyzer.Registration]).Lint(new LintRequest { Inputs = inputs, WorkingDirectory = elsewhere }).Files;

        files.Single().Findings.Single().Diagnostic.GetMessage().Should().EndWith("context .");
    }

    [Fact]
    public void A_byte_that_does_not_decode_is_a_warning_at_its_place_and_the_rest_is_linted()
    {
        folder.Write("Dockerfile", [.. "# "u8, 0xE4, .. "\nFROM a\n"u8]);

        var findings = Lint.Run(folder).Files.Single().Findings;

        findings.Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Severity} {finding.Diagnostic.Location.LineSpan}").Should().Equal("DL0002 Warning 1,3,1,4", "DL9101 Warning 2,6,2,7");
        findings[0].Diagnostic.GetMessage().Should().Contain("0xE4");
    }

    [Fact]
    public void Many_files_give_the_same_result_in_the_order_asked_for()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"d{i % 7}/{i}.Dockerfile").ToArray();
        foreach (var name in names)
        {
            folder.Write(name, "FROM a\nFROM b\n");
        }

        var first = Describe(Lint.Run(folder, null, names));

        first.Should().HaveCount(120);
        first.Take(2).Should().Equal("d0/0.Dockerfile 1,6,1,7", "d0/0.Dockerfile 2,6,2,7");
        Describe(Lint.Run(folder, null, names)).Should().Equal(first);

        static string[] Describe(LintResult result) =>
            result.Files.SelectMany(file => file.Findings.Select(finding => $"{file.Path} {finding.Diagnostic.Location.LineSpan}")).ToArray();
    }

    [Fact]
    public void Fixes_are_there_only_when_asked_for()
    {
        folder.Write("Dockerfile", "FROM a\n");

        Lint.Run(folder).Files.Single().Findings.Single().Fixes.Should().BeEmpty();
        Lint.Run(folder, old => new LintRequest { Inputs = old.Inputs, WorkingDirectory = old.WorkingDirectory, ComputeFixes = true })
            .Files.Single().Findings.Single().Fixes.Should().ContainSingle().Which.Title.Should().Be("Use scratch");
    }

    [Fact]
    public void A_text_that_is_given_goes_before_the_disk_and_has_the_configuration_of_its_path()
    {
        folder.Write("x/Dockerfile", "FROM disk\n").Write("x/.editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = error\n");
        using var stream = new MemoryStream("FROM given:1\n"u8.ToArray());

        var file = Lint.Run(folder, old => new LintRequest { Inputs = [LintInput.FromStream("x/Dockerfile", stream)], WorkingDirectory = old.WorkingDirectory }).Files.Single();

        file.Findings.Single().Diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        file.Findings.Single().Diagnostic.Location.LineSpan.ToString().Should().Be("1,6,1,13");
        file.Language.Should().Be(SourceLanguage.Dockerfile);
    }

    [Fact]
    public void Everything_that_was_looked_at_is_told_absent_files_included()
    {
        folder.MakeFolder(".git").Write("a/Dockerfile", "FROM a\nCOPY b.txt .\n").Write("a/.dockerignore", "");

        var consulted = Lint.Run(folder, null, "a/Dockerfile").ConsultedPaths;

        consulted.Should().Contain(new[] { "a/Dockerfile", "a/.editorconfig", ".editorconfig", ".globalconfig", "a/.hadolint.yaml", ".hadolint.yml", "a/.dockerignore", "a/b.txt" }
            .Select(name => folder[name]));
        consulted.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Only_the_rules_asked_for_speak_whatever_the_mode()
    {
        folder.Write("Dockerfile", "FROM a\n");

        Lint.Run(folder, old => new LintRequest { Inputs = old.Inputs, WorkingDirectory = old.WorkingDirectory, OnlyRules = ["DL9102"] })
            .Files.Single().Findings.Select(finding => finding.Diagnostic.Id).Should().Equal("DL9102");
    }

    [Fact]
    public void A_cancelled_request_ends_with_the_exception_of_cancellation()
    {
        folder.Write("Dockerfile", "FROM a\n");
        using var source = new CancellationTokenSource();
        source.Cancel();

        var act = () => new LintService([]).Lint(Lint.Request(folder, ["Dockerfile"]), source.Token);

        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_fault_of_the_engine_is_one_finding_of_each_file_and_never_an_exception()
    {
        var names = Enumerable.Range(0, 20).Select(i => $"{i}.Dockerfile").ToArray();
        foreach (var name in names)
        {
            folder.Write(name, "FROM a\n");
        }

        var broken = new RuleRegistration { Rules = [], Languages = new Broken(), CreateAnalyzer = () => new ProbeAnalyzer() };
        var files = new LintService([broken]).Lint(Lint.Request(folder, names)).Files;

        files.SelectMany(file => file.Findings).Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Severity}").Should().HaveCount(20).And.OnlyContain(text => text == "DL0001 Error");
    }

    private sealed class Broken : IReadOnlyList<SourceLanguage>
    {
        public int Count => 1;

        public SourceLanguage this[int index] => throw new InvalidOperationException();

        public IEnumerator<SourceLanguage> GetEnumerator() => throw new InvalidOperationException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
