using DockerLint.Workspaces.Applications;
using DockerLint.Workspaces.BuildContexts;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Tests.BuildContexts;

public sealed class ComposeBuildsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_service_says_context_target_arguments_and_named_contexts()
    {
        var builds = Read("""
            services:
              web:
                build:
                  context: ./src
                  dockerfile: web/Dockerfile
                  target: test
                  args: {VERSION: "2", TOKEN: "${TOKEN}"}
                  additional_contexts: {assets: ./assets}
            """);

        builds.FindContext(Full("src/web/Dockerfile")).Should().Be(Full("src"));
        var inputs = builds.FindInputs(Full("src/web/Dockerfile"));
        inputs.Targets.Should().Equal("test");
        inputs.Arguments.Should().Equal(new Dictionary<string, string?> { ["VERSION"] = "2", ["TOKEN"] = null });
        inputs.NamedContexts.Should().Equal("assets");
    }

    [Fact]
    public void A_service_says_which_variables_its_container_gets() => Read("""
        services:
          a:
            build: .
            environment: {A: "1", B: }
          b:
            build: .
            environment: [C=1, "D=$E"]
        """).FindInputs(Full("Dockerfile")).RunVariables.Should().Equal("A", "B", "C", "D");

    [Theory]
    [InlineData("env_file: a.env")]
    [InlineData("command: [--urls, x]")]
    [InlineData("entrypoint: /start.sh")]
    [InlineData("environment: [$MORE]")]
    [InlineData("extends: {file: base.yaml, service: a}")]
    public void A_container_that_may_get_more_variables_leaves_them_open(string more) =>
        Read($"services:\n  a:\n    build: .\n    {more}\n  b:\n    build: .\n").FindInputs(Full("Dockerfile")).RunVariables.Should().BeNull();

    [Theory]
    [InlineData("build: .", "Dockerfile")]
    [InlineData("build: {dockerfile: other.Dockerfile}", "other.Dockerfile")]
    [InlineData("build: app", "app/Dockerfile")]
    public void Short_forms_mean_what_Compose_takes_for_them(string build, string dockerfile) =>
        Read($"services:\n  web:\n    {build}\n").FindContext(Full(dockerfile)).Should().NotBeNull();

    [Theory]
    [InlineData("build: https://git.test/a.git")]
    [InlineData("build: ${CONTEXT}")]
    [InlineData("build: {context: ., dockerfile: \"${FILE}\"}")]
    [InlineData("image: a:1")]
    [InlineData("build: {context: ., dockerfile_inline: FROM a}")]
    public void What_is_remote_or_not_known_says_nothing(string build) =>
        Read($"services:\n  web:\n    {build}\n").FindContext(Full("Dockerfile")).Should().BeNull();

    [Fact]
    public void Services_that_differ_leave_open_what_they_differ_in()
    {
        var builds = Read("""
            services:
              a:
                build: {context: ., dockerfile: x/Dockerfile, target: one, args: {V: "1", W: "1"}}
              b:
                build: {context: x, target: two, args: {V: "2", W: "1"}}
            """);

        builds.FindContext(Full("x/Dockerfile")).Should().BeNull();
        builds.FindInputs(Full("x/Dockerfile")).Targets.Should().Equal("one", "two");
        builds.FindInputs(Full("x/Dockerfile")).Arguments.Should().Equal(new Dictionary<string, string?> { ["V"] = null, ["W"] = "1" });
    }

    [Theory]
    [InlineData("build: {context: ., platforms: [linux/amd64, linux/arm64]}", "linux/amd64 linux/arm64")]
    [InlineData("build: {context: ., platforms: [\"${P}\"]}", "")]
    [InlineData("build: .\n    platform: linux/arm64", "linux/arm64")]
    [InlineData("build: .", "")]
    public void The_platforms_of_a_build_are_its_own_or_that_of_the_service(string build, string platforms) =>
        string.Join(' ', Read($"services:\n  web:\n    {build}\n").FindInputs(Full("Dockerfile")).Platforms).Should().Be(platforms);

    [Theory]
    [InlineData("args: [A=1, B, \"C=x=y\", D=]")]
    [InlineData("args: {A: 1, B: , C: x=y, D: \"\"}")]
    [InlineData("args:\n        <<: {A: 1, B: }\n        C: x=y\n        D: ''")]
    public void Arguments_are_read_from_lists_and_mappings(string args) =>
        Read($"services:\n  web:\n    build:\n      context: .\n      {args}\n").FindInputs(Full("Dockerfile")).Arguments
            .Should().BeEquivalentTo(new Dictionary<string, string?> { ["A"] = "1", ["B"] = null, ["C"] = "x=y", ["D"] = "" });

    [Theory]
    [InlineData("build: {context: src, dockerfile: ../deploy/Dockerfile}", "deploy/Dockerfile", "src")]
    [InlineData("build: {context: ./src/, dockerfile: ./a/../Dockerfile}", "src/Dockerfile", "src")]
    public void The_Dockerfile_is_found_from_the_context_wherever_it_is(string build, string dockerfile, string context) =>
        Read($"services:\n  web:\n    {build}\n").FindContext(Full(dockerfile)).Should().Be(Full(context));

    [Theory]
    [InlineData("target: ${STAGE}", "")]
    [InlineData("target: dev", "dev")]
    [InlineData("additional_contexts: [a=./x]", "")]
    public void A_target_counts_when_it_is_known(string key, string target) =>
        string.Join(' ', Read($"services:\n  web:\n    build:\n      context: .\n      {key}\n").FindInputs(Full("Dockerfile")).Targets).Should().Be(target);

    [Fact]
    public void The_context_of_a_service_goes_before_the_one_of_the_project()
    {
        folder.Write("app/Dockerfile", "FROM a\n").Write("compose.yaml", "services:\n  web:\n    build: {context: ., dockerfile: app/Dockerfile}\n");

        var both = Lint.Run(folder, request => request with { BuildContext = Full("app") }, "app/Dockerfile", "compose.yaml");
        var alone = Lint.Run(folder, request => request with { BuildContext = Full("app") }, "app/Dockerfile");

        both.Files[0].Findings.Single().Diagnostic.GetMessage().Should().EndWith("context .");
        alone.Files[0].Findings.Single().Diagnostic.GetMessage().Should().EndWith("app");
    }

    private string Full(string name) => PathNames.GetFullPath(folder.Path, name);

    private ComposeBuilds Read(string compose)
    {
        folder.Write("compose.yaml", compose);
        return new ComposeBuilds(new ComposeTrees(Lint.Request(folder, ["compose.yaml"]), new FileStore()));
    }
}
