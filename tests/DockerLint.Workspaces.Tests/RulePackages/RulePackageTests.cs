using DockerLint.Configuration;
using DockerLint.Workspaces.RulePackages;

namespace DockerLint.Workspaces.Tests.RulePackages;

/// <summary>What an assembly with rules brings into a run.</summary>
public sealed class RulePackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RulePackageTests() => folder.Write("Dockerfile", "FROM a\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_findings_stand_beside_those_of_built_in_rules()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001"));

        var result = Run([path]);

        Findings(result).Should().Equal("AC0001 Warning 'unset'", "DL9101 Warning option unset, context none");
        result.Configuration.Should().BeEmpty();
        result.ConsultedPaths.Should().Contain([path, folder.Path]);
        result.Files.Single().Findings[0].Diagnostic.Descriptor.HelpLinkUri.Should().BeEmpty("the page of a built-in rule is none of its own");
    }

    [Fact]
    public void A_relative_path_is_taken_from_the_working_directory_and_one_named_twice_counts_once()
    {
        var path = RuleAssembly.Write(folder, "sub/Rules.dll", RuleAssembly.Rule("AC0001"));

        var result = Run(["sub/Rules.dll", path, "./sub/../sub/Rules.dll"]);

        Findings(result).Should().HaveCount(2);
        result.Configuration.Should().BeEmpty();
    }

    [Fact]
    public void The_usual_settings_hold_for_its_rules()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001"));
        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.AC0001.severity = error\ndockerlint.AC0001.greeting = hello\n");
        Findings(Run([path])).Should().Contain("AC0001 Error 'hello'");

        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.ac0001.severity = none\n");
        Findings(Run([path])).Should().ContainSingle();

        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_analyzer_diagnostic.category-Maintainability.severity = suggestion\n");
        Findings(Run([path])).Should().Contain("AC0001 Info 'unset'");

        folder.Write(".editorconfig", "root = true\n[*]\ndockerlint_mode = minimum\n");
        Findings(Run([path])).Should().BeEmpty();

        folder.Write(".editorconfig", "root = true\n[*]\ndockerlint.AC0001.greting = x\ndockerlint.AC0002.greeting = x\n");
        Run([path]).Configuration.Single().Diagnostics.Select(diagnostic => diagnostic.GetMessage()).Should().Equal("AC0001 has no option 'greting'; did you mean 'greeting'?", "There is no rule 'AC0002'");
    }

    [Fact]
    public void Comments_silence_its_rules_and_names_of_its_letters_are_checked()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001"));
        folder.Write("Dockerfile", "# dockerlint disable-next AC0001,AC0002,DL9101 -- as a test\nFROM a\n");

        var file = Run([path]).Files.Single();

        file.Suppressed.Select(suppressed => suppressed.Diagnostic.Id).Should().Equal("AC0001", "DL9101");
        file.Findings.Select(finding => finding.Diagnostic.GetMessage()).Should().ContainSingle().Which.Should().Contain("'AC0002'");
    }

    [Fact]
    public void Where_a_package_is_not_loaded_what_is_said_to_its_rules_is_no_mistake()
    {
        folder.Write("Dockerfile", "# dockerlint disable-next AC0001,DL9101 -- the build loads it\nFROM a\n");
        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.AC0001.severity = error\ndockerlint.AC0001.greeting = hello\ndockerlint.DC0001.greeting = hello\n");

        var result = Run([]);

        result.Files.Single().Findings.Should().BeEmpty();
        result.Configuration.Single().Diagnostics.Select(diagnostic => diagnostic.GetMessage()).Should().Equal("There is no rule 'DC0001'");
    }

    [Fact]
    public void Its_file_can_be_built_anew_and_the_next_run_takes_the_new_one()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001", message: "first {0}"));
        Findings(Run([path])).Should().Contain("AC0001 Warning first unset");

        RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001", message: "second {0}"));
        Findings(Run([path])).Should().Contain("AC0001 Warning second unset");

        File.Delete(path);
        Findings(Run([path])).Should().ContainSingle("the file is gone");
    }

    [Fact]
    public void What_it_needs_is_found_beside_it_and_each_package_has_its_own()
    {
        foreach (var name in new[] { "One", "Two" })
        {
            var helper = RuleAssembly.WriteOther(folder, $"{name}/Helper.dll", $$"""public static class Helper { public static string Name => "{{name}}"; }""");
            var reference = Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(helper);
            var id = name == "One" ? "AC0001" : "AC0002";
            RuleAssembly.Write(folder, $"{name}/{name}.dll", RuleAssembly.Rule(id, name + "Analyzer", more: "private static readonly string Name = Helper.Name;").Replace("\"'{0}'\"", "Helper.Name", StringComparison.Ordinal), reference);
            // A copy of ours lies beside it, too, as in every folder of build outputs.
            File.Copy(typeof(DockerLint.Analysis.DiagnosticAnalyzer).Assembly.Location, folder[$"{name}/DockerLint.Core.dll"]);
        }

        var result = Run(["One/One.dll", "Two/Two.dll"]);

        result.Configuration.Should().BeEmpty();
        Findings(result).Should().Equal("AC0001 Warning One", "AC0002 Warning Two", "DL9101 Warning option unset, context none");
        result.ConsultedPaths.Should().Contain(folder["One/Helper.dll"]);
    }

    [Fact]
    public void A_fix_may_stand_in_another_namespace()
    {
        const string Fix = """
            namespace Elsewhere
            {
                public sealed class ScratchFix : CodeFixProvider
                {
                    public override IReadOnlyList<string> FixableDiagnosticIds => new[] { "AC0001" };
                    public override FixSafety Safety => FixSafety.Safe;
                    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterFix("Use scratch", FixSafety.Safe, new TextChange(context.Span, "scratch"));
                }
            }
            """;
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001") + Fix);

        var result = Service([path]).Lint(Lint.Request(folder, ["Dockerfile"]) with { ComputeFixes = true });

        result.Files.Single().Findings[0].Fixes.Single().Title.Should().Be("Use scratch");
    }

    [Fact]
    public void A_rule_that_throws_is_one_finding_and_the_others_go_on()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001").Replace("node.Report(Descriptor, node.Node.Image, node.GetOption(Descriptor, \"greeting\"))", "throw new Exception()", StringComparison.Ordinal) + RuleAssembly.Rule("AC0002", "Sound"));

        Run([path]).Files.Single().Findings.Select(finding => finding.Diagnostic.Id).Should().BeEquivalentTo("DL0001", "AC0002", "DL9101");
    }

    [Fact]
    public void The_settings_of_a_file_show_its_rules()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001"));

        var settings = Service([path, "nope.dll"]).Explain(Lint.Request(folder, []) with { Severities = new Dictionary<string, RuleSeverity> { ["AC0001"] = RuleSeverity.Error } }, new LintInput("Dockerfile"));

        settings.Rules.Should().Contain(rule => rule.Name == "AC0001" && rule.Value == "error");
        settings.Problems.Single().Path.Should().Be("nope.dll");
    }

    [Fact]
    public void A_baseline_knows_its_findings()
    {
        var path = RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001"));
        folder.Write(".dockerlint-baseline.json", $$"""{"version": 1, "findings": [{"path": "Dockerfile", "rule": "AC0001", "text": "{{Baselines.Baseline.DigestOf("FROM a")}}", "count": 1}]}""");

        var loaded = Run([path]);
        loaded.Files.Single().Baselined.Select(diagnostic => diagnostic.Id).Should().Equal("AC0001");
        loaded.Configuration.Should().BeEmpty();
        Run([]).Configuration.Should().BeEmpty("an entry of a rule that has not run is not judged");
    }

    [Fact]
    public void Without_packages_nothing_is_made() => RulePackageSet.Load([], folder.Path, []).Should().BeSameAs(RulePackageSet.None);

    private static string[] Findings(LintResult result) =>
        result.Files.Single().Findings.Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Severity} {finding.Diagnostic.GetMessage()}").ToArray();

    private LintResult Run(string[] paths) => Service(paths).Lint(Lint.Request(folder, ["Dockerfile"]));

    private LintService Service(string[] paths) =>
        new([ProbeAnalyzer.Registration], RulePackageSet.Load(paths, folder.Path, [ProbeAnalyzer.Registration]));
}
