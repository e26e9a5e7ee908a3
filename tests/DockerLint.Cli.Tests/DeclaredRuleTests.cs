namespace DockerLint.Cli.Tests;

public sealed class DeclaredRuleTests : IDisposable
{
    private const string Configuration = "root = true\n[*]\ndockerlint.ACME001.select = image where tag = \"latest\" and registry != \"registry.example.com\"\ndockerlint.ACME001.message = '{reference}' moves\ndockerlint.ACME001.severity = error\n";

    private readonly TemporaryFolder folder = new TemporaryFolder().Write(".editorconfig", Configuration).Write("Dockerfile", "ARG V\nFROM a:latest AS b\nFROM c:1\nFROM d:$V\nFROM registry.example.com/e:latest\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_declared_rule_is_run_listed_and_shown_like_any_other()
    {
        CommandLineResult.Run(folder, "--rule", "acme001", "--format", "msbuild").Should().Be(new CommandLineResult(1, "Dockerfile(2,6,2,14): error ACME001: 'a:latest' moves\n", ""));
        CommandLineResult.Run(folder, "rules").Output.Should().Contain("ACME001  warning  minimum           Declared rule about 'image'\n").And.Contain("\nDL3007  ");
        CommandLineResult.Run(folder, "rules", "--no-config").Output.Should().NotContain("ACME001");
        CommandLineResult.Run(folder, "rules", "--format", "json").Output.Should().Contain("\"id\":\"ACME001\"");
        CommandLineResult.Run(folder, "config", "Dockerfile", "ACME001").Output.Should().Be("ACME001  error        .editorconfig:5\n");
    }

    [Fact]
    public void Its_descriptor_stands_in_SARIF()
    {
        using var sarif = System.Text.Json.JsonDocument.Parse(CommandLineResult.Run(folder, "--rule", "ACME001", "--format", "sarif").Output);

        var rule = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("id").GetString().Should().Be("ACME001");
        rule.GetProperty("helpUri").GetString().Should().EndWith("declared-rules.md");
    }

    [Fact]
    public void Explain_tells_in_words_what_it_selects_and_where_and_why()
    {
        var result = CommandLineResult.Run(folder, "explain", "ACME001", "Dockerfile");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().StartWith("ACME001: Declared rule about 'image'\n").And.Contain("where tag is \"latest\" and registry is not \"registry.example.com\".");
        result.Output.Should().EndWith("""

            Dockerfile: 1 of 4 selected
              Dockerfile(2,6): selected (tag: latest; registry: docker.io)
              Dockerfile(3,6): not selected (tag: 1)
              Dockerfile(4,6): not known (tag is not known)
              Dockerfile(5,6): not selected (registry: registry.example.com)

            """);
        CommandLineResult.Run(folder, "explain", "acme001").Output.Should().NotContain("selected\n");
    }

    [Fact]
    public void A_selector_can_be_tried_without_a_rule()
    {
        CommandLineResult.Run(folder, "explain", "--select", "stage where final", "Dockerfile").Output.Should().StartWith("Selects a build stage").And.Contain("Dockerfile: 1 of 4 selected\n");
        CommandLineResult.Run(folder, "explain", "--select", "port").Output.Should().Be("Selects a port that EXPOSE names, or that a service publishes.\n");

        var wrong = CommandLineResult.Run(folder, "explain", "--select", "image where tga = 'a' and regstry = 'b'");
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Be("""
            dockerlint: --select, column 13: 'image' has no attribute 'tga'; did you mean 'tag'?
            dockerlint: --select, column 27: 'image' has no attribute 'regstry'; did you mean 'registry'?
              image where tga = 'a' and regstry = 'b'
                          ^~~

            """);
    }

    [Theory]
    [InlineData("there is no rule 'ACME01'; did you mean 'ACME001'?", "explain", "ACME01")]
    [InlineData("there is no rule 'ACME01'; did you mean 'ACME001'?", "--rule", "ACME01")]
    [InlineData("there is no file 'nope'", "explain", "ACME001", "nope")]
    [InlineData("only a declared rule tells what it selects", "explain", "DL3007", "Dockerfile")]
    [InlineData("give the id of one rule", "explain", "ACME001", "a", "b")]
    public void Wrong_usage_is_told(string message, params string[] arguments)
    {
        var result = CommandLineResult.Run(folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("dockerlint: " + message);
    }

    [Fact]
    public void What_is_wrong_with_a_declaration_is_told_beside_the_explanation()
    {
        folder.Write(".editorconfig", Configuration + "dockerlint.ACME002.select = imag\ndockerlint.ACME002.message = x\n");

        CommandLineResult.Run(folder, "explain", "ACME001").Error.Should().StartWith("dockerlint: .editorconfig(6,29,6,33): Warning DL0003: There is nothing called 'imag'");
        CommandLineResult.Run(folder, "explain", "ACME002").ExitCode.Should().Be(2);
    }
}
