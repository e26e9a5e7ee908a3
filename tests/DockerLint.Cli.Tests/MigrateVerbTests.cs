namespace DockerLint.Cli.Tests;

public sealed class MigrateVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_configuration_of_hadolint_becomes_a_section_for_Dockerfiles()
    {
        folder.Write(".hadolint.yaml", """
            failure-threshold: warning
            ignored: [DL3008, SC9999]
            override:
              error: [DL3007]
              style: [DL3008, DL3015]
            trustedRegistries:
              - docker.io
              - "*.example.com"
            format: tty
            """);

        var result = CommandLineResult.Run(folder, "migrate");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Be("""
            # From .hadolint.yaml, by 'dockerlint migrate'
            [{Dockerfile*,*.Dockerfile,*.dockerfile,Containerfile*}]
            # override: error
            dotnet_diagnostic.DL3007.severity = error
            # override: style
            dotnet_diagnostic.DL3015.severity = suggestion
            # trustedRegistries
            dockerlint.DL3026.allowed_registries = docker.io, *.example.com
            # ignored
            dotnet_diagnostic.DL3008.severity = none
            # no counterpart: failure-threshold: give '--fail-on warning' to dockerlint
            # no counterpart: format
            # no counterpart: ignored: SC9999

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_configuration_of_dclint_switches_its_rules_on_and_takes_their_options()
    {
        folder.Write(".dclintrc.json", """
            {
            	"rules": {
            		"no-version-field": 0,
            		"services-alphabetical-order": 2,
            		"require-quotes-in-ports": [1, {"quoteType": "double", "portsSections": ["ports"]}],
            		"top-level-properties-order": [1, {"customOrder": ["x-properties", "services"]}],
            		"service-keys-order": [1, {"groups": {"Mine": ["init"]}, "groupOrder": ["Mine", "Core Definitions"]}],
            		"service-image-require-explicit-tag": [2, {"prohibitedTags": ["latest", "dev"]}],
            		"no-such-rule": 1
            	},
            	"quiet": true,
            	"exclude": ["node_modules"]
            }
            """);

        var output = CommandLineResult.Run(folder, "migrate", ".dclintrc.json").Output;

        output.Should().StartWith("# From .dclintrc.json, by 'dockerlint migrate'\n[{compose,docker-compose}*.{yml,yaml}]\n# no-build-and-image\ndotnet_diagnostic.DC6005.severity = error\n");
        output.Split('\n').Should().Contain(
        [
            "dotnet_diagnostic.DC6001.severity = none", "dotnet_diagnostic.DC6012.severity = error", "dotnet_diagnostic.DC6015.severity = warning", "dockerlint.DC6015.quotes = double",
            "dockerlint.DC6010.order = x-*,services", "dockerlint.DC6011.order = init,image,build,container_name,*", "dockerlint.DC6006.moving_tags = latest,dev", "dotnet_diagnostic.DC2007.severity = error",
            "# no counterpart: require-quotes-in-ports: portsSections", "# no counterpart: no-such-rule: dclint 3 has no such rule", "# no counterpart: quiet",
        ]);
        output.Should().Contain("# no counterpart: exclude (node_modules)");
    }

    [Fact]
    public void Every_line_is_a_setting_that_the_linter_knows()
    {
        folder.Write(".dclintrc", "rules: {}\n").Write(".hadolint.yaml", "ignored: [DL3006]\nstrict-labels: true\nlabel-schema: {a: text}\n").Write("compose.yaml", "services: {}\n").Write("Dockerfile", "FROM a:1\n");

        CommandLineResult.Run(folder, "migrate", "--write").ExitCode.Should().Be(0);

        var lint = CommandLineResult.Run(folder, "lint", ".", "--rule", "DL0003");
        lint.Output.Should().NotContain("DL0003");
        lint.ExitCode.Should().Be(0);
    }

    [Fact]
    public void What_is_set_already_is_kept_and_told()
    {
        folder.Write(".hadolint.yaml", "ignored: [DL3006, DL3007]").Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.DL3006.severity = error # ours\n");

        var result = CommandLineResult.Run(folder, "migrate", "--write");

        result.Output.Should().Be("1 settings written to .editorconfig\n");
        result.Error.Should().Be("dockerlint: .editorconfig keeps 'dotnet_diagnostic.DL3006.severity = error'; 'none' is not written\n");
        folder.Read(".editorconfig").Should().StartWith("root = true\n[*]\ndotnet_diagnostic.DL3006.severity = error # ours\n\n# From .hadolint.yaml").And.EndWith("# ignored\ndotnet_diagnostic.DL3007.severity = none\n");
        CommandLineResult.Run(folder, "migrate", "--write").Output.Should().Be("0 settings written to .editorconfig\n");
    }

    [Fact]
    public void A_missing_or_broken_file_is_told()
    {
        CommandLineResult.Run(folder, "migrate").Error.Should().StartWith("dockerlint: there is none of .hadolint.yaml");
        CommandLineResult.Run(folder, "migrate", "x.yaml").ExitCode.Should().Be(3);
        folder.Write(".hadolint.yaml", "ignored: [DL3006\noverride: x\n").Write(".dclintrc", "- a\n");
        var broken = CommandLineResult.Run(folder, "migrate", ".hadolint.yaml");
        broken.ExitCode.Should().Be(2);
        broken.Error.Should().MatchRegex(@"^dockerlint: \.hadolint\.yaml\(\d+,\d+\): ");
        CommandLineResult.Run(folder, "migrate", ".dclintrc").Error.Should().StartWith("dockerlint: .dclintrc holds no mapping\n");
    }
}
