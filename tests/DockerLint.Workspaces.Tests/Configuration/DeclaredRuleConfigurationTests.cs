using DockerLint.Workspaces.Baselines;

namespace DockerLint.Workspaces.Tests.Configuration;

public sealed class DeclaredRuleConfigurationTests : IDisposable
{
    private const string Rule = "dockerlint.ACME001.select = image where tag = \"latest\"\ndockerlint.ACME001.message = '{reference}' moves\n";

    private readonly TemporaryFolder folder = new TemporaryFolder().Write("Dockerfile", "FROM a:latest\n").Write("sub/Dockerfile", "FROM b:latest\n").Write("compose.yaml", "services:\n  web:\n    image: c:latest\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_holds_for_the_files_of_its_section()
    {
        folder.Write(".editorconfig", "root = true\n[sub/*]\n" + Rule);

        Found("Dockerfile").Should().BeEmpty();
        Found("sub/Dockerfile").Should().Equal("ACME001 Warning 'b:latest' moves");
    }

    [Fact]
    public void A_severity_may_stand_in_any_file()
    {
        folder.Write(".editorconfig", "root = true\n[*]\n" + Rule).Write("sub/.editorconfig", "[*]\ndotnet_diagnostic.ACME001.severity = error\n").Write(".globalconfig", "is_global = true\ndockerlint.acme001.severity = suggestion\n");

        Found("Dockerfile").Should().Equal("ACME001 Info 'a:latest' moves");
        Found("sub/Dockerfile").Should().Equal("ACME001 Error 'b:latest' moves");
        Lint.Problems(folder, "sub/Dockerfile").Should().BeEmpty();
    }

    [Fact]
    public void A_nearer_section_declares_the_rule_anew()
    {
        folder.Write(".globalconfig", "is_global = true\n" + Rule).Write("sub/.editorconfig", "[*]\ndockerlint.ACME001.select = stage\ndockerlint.ACME001.message = other\n");

        Found("compose.yaml").Should().Equal("ACME001 Warning 'c:latest' moves");
        Found("sub/Dockerfile").Should().Equal("ACME001 Warning other");
    }

    [Fact]
    public void A_rule_whose_severity_is_locked_cannot_be_declared_anew()
    {
        folder.Write(".globalconfig", "is_global = true\n" + Rule + "dockerlint.locked.ACME001.severity = error\n")
            .Write("sub/.editorconfig", "[*]\ndockerlint.ACME001.select = stage where name = \"never\"\ndockerlint.ACME001.message = other\ndockerlint.ACME001.severity = none\n")
            .Write("sub/Dockerfile", "# dockerlint disable-next ACME001 -- no\nFROM b:latest\n");

        Found("sub/Dockerfile").Should().Contain("ACME001 Error 'b:latest' moves");
    }

    [Fact]
    public void What_is_not_understood_stands_at_its_column_all_at_once()
    {
        folder.Write(".editorconfig", """
            root = true
            [*]
            dockerlint.ACME001.select = imag where has tag
            dockerlint.ACME001.message = x
            dockerlint.ACME002.select  = image where regstry = "a" and tga = "b"
            dockerlint.ACME002.message = {tag}
            dockerlint.ACME003.select = image where registry = "a#b" # a comment
            dockerlint.ACME003.message = x
            dockerlint.ACME004.select = image
            dockerlint.ACME004.mesage = {tag}
            dockerlint.ACME005.select = image
            dockerlint.ACME006.select = image
            dockerlint.ACME006.message = {tga} of {value}
            dockerlint.ACME006.category = Taste
            dockerlint.ACME006.language = yaml
            dockerlint.ACME006.help = page
            dockerlint.ACME007.message = lonely
            dockerlint.ACME008.select = service
            dockerlint.ACME008.message = x
            dockerlint.ACME008.language = dockerfile
            dockerlint.DL9101.select = image
            dockerlint.DL9999.select = image
            dockerlint.DL9999.message = x
            dockerlint.A.select = image
            dockerlint.A.message = x
            dockerlint.ACME010.severity = error
            dotnet_diagnostic.ACME011.severity = loud
            """);

        Lint.Problems(folder).Should().Equal(
            ".editorconfig(3,29,3,33): There is nothing called 'imag' to select; did you mean 'image'?",
            ".editorconfig(5,42,5,49): 'image' has no attribute 'regstry'; did you mean 'registry'?",
            ".editorconfig(5,60,5,63): 'image' has no attribute 'tga'; did you mean 'tag'?",
            ".editorconfig(7,52,7,54): The text that begins here has no closing quote; '#' begins a comment here, and '?' in a pattern of 'like' stands for any character",
            ".editorconfig(10,1,10,26): A declared rule has no 'mesage'; did you mean 'message'?",
            ".editorconfig(11,1,11,26): 'ACME005' says nothing: add 'dockerlint.ACME005.message = …'",
            ".editorconfig(13,31,13,34): 'image' has no attribute 'tga'; did you mean 'tag'?",
            ".editorconfig(13,40,13,45): 'image' has no attribute 'value'; it has reference, name, registry, repository, tag, digest, platform, place",
            ".editorconfig(14,31,14,36): 'Taste' is no category; categories are Syntax, Correctness, Security, Reproducibility, Performance, Reliability, Maintainability, Style",
            ".editorconfig(15,31,15,35): 'yaml' is no language; languages are dockerfile, compose",
            ".editorconfig(16,27,16,31): 'page' is no address of the web",
            ".editorconfig(17,1,17,27): 'dockerlint.ACME007.message' says something of a rule that is not declared here: write it into the section of 'dockerlint.ACME007.select'",
            ".editorconfig(20,31,20,41): There is no 'service' in a file of the language 'dockerfile'",
            ".editorconfig(21,1,21,25): 'DL9101' is the id of another rule; a rule that is declared needs one of its own",
            ".editorconfig(22,1,22,25): The letters of 'DL9999' belong to DockerLint; give the rule others",
            ".editorconfig(24,1,24,20): 'A' is no id of a rule: 2 to 20 letters, then 1 to 6 digits, such as ACME001",
            ".editorconfig(26,1,26,28): There is no rule 'ACME010'");
        Found("Dockerfile").Should().BeEmpty();
    }

    [Fact]
    public void A_mistake_leaves_the_other_rules_alone()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint.ACME002.select = nothing\ndockerlint.ACME002.message = x\n" + Rule);

        var result = Lint.Run(folder);

        result.Configuration.Single().Diagnostics.Single().ToString().Should().StartWith(".editorconfig(2,29,2,36): Warning DL0003: There is nothing called 'nothing'");
        result.Files.Single().Findings.Select(finding => finding.Diagnostic.Id).Should().Equal("ACME001", "DL9101");
    }

    [Fact]
    public void Severities_of_other_analyzers_before_the_first_section_are_no_business_of_ours()
    {
        folder.Write(".editorconfig", "dotnet_diagnostic.CA1305.severity = none\n[*]\n" + Rule);

        Lint.Problems(folder).Should().BeEmpty();
    }

    [Fact]
    public void Files_given_by_the_caller_declare_rules_too()
    {
        folder.Write("rules/team.globalconfig", "is_global = true\n" + Rule);

        var result = Lint.Run(folder, request => request with { ConfigurationFiles = ["rules/team.globalconfig"], OnlyRules = ["ACME001"] });

        result.Files.Single().Findings.Single().Diagnostic.Id.Should().Be("ACME001");
        result.ConsultedPaths.Should().Contain(folder["rules/team.globalconfig"]);
    }

    [Fact]
    public void A_baseline_knows_its_findings()
    {
        folder.Write(".editorconfig", "[*]\n" + Rule);
        var before = Lint.Run(folder, request => request with { OnlyRules = ["ACME001"] });
        folder.Write(Baseline.FileName, Baseline.Format(Baseline.EntriesOf(before, folder.Path, folder.Path)));

        var after = Lint.Run(folder, request => request with { OnlyRules = ["ACME001"] });
        folder.Write("Dockerfile", "FROM a:1\n");
        var gone = Lint.Run(folder, request => request with { OnlyRules = ["ACME001"] });

        (after.Files.Single().Findings.Count, after.Files.Single().Baselined.Count).Should().Be((0, 1));
        gone.Baselines.Single().Unneeded.Should().ContainSingle();
    }

    [Fact]
    public void An_override_says_nothing_of_its_own_where_its_base_is_known()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint.ACME001.select = service where not has key[\"mem_limit\"]\ndockerlint.ACME001.message = {name}\n")
            .Write("compose.yaml", "services:\n  web:\n    image: a\n  db:\n    image: b\n").Write("compose.override.yaml", "services:\n  web:\n    mem_limit: 1g\n  db:\n    ports: [\"1\"]\n");

        Lint.Run(folder, null, "compose.yaml", "compose.override.yaml").Files.Select(file => string.Join(",", file.Findings.Select(finding => finding.Diagnostic.GetMessage()))).Should().Equal("db", "");
    }

    [Fact]
    public void The_rules_of_a_request_are_found_and_its_settings_are_explained()
    {
        folder.Write(".editorconfig", "[*]\n" + Rule + "dockerlint.ACME001.severity = error\n");
        var service = new LintService([ProbeAnalyzer.Registration]);

        service.FindDeclaredRules(Lint.Request(folder, ["Dockerfile", "compose.yaml"]), out var problems).Select(rule => rule.Id).Should().Equal("ACME001");
        problems.Should().BeEmpty();
        var setting = service.Explain(Lint.Request(folder, []), new LintInput("Dockerfile")).Rules.Single(rule => rule.Name == "ACME001");
        (setting.Value, setting.Source.Line).Should().Be(("error", 4));
    }

    private IEnumerable<string> Found(string path) =>
        Lint.Run(folder, null, path).Files.Single().Findings.Select(finding => finding.Diagnostic).Where(diagnostic => diagnostic.Id.StartsWith("ACME", StringComparison.Ordinal)).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage()}");
}
