namespace DockerLint.Cli.Tests;

/// <summary>Compose files with the Dockerfiles and other files that they name, on the disk.</summary>
public sealed class ComposeProjectTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_target_is_looked_up_in_the_Dockerfile_that_the_service_builds()
    {
        folder.Write("app/Dockerfile", "FROM a:1 AS build\nFROM a:1 AS run\n")
            .Write("compose.yaml", "services:\n  a:\n    build: {context: app, target: rum}\n  b:\n    build: {context: ./app, target: RUN}\n  c:\n    build: {context: elsewhere, target: x}\n");

        var result = CommandLineResult.Run(folder, "lint", "compose.yaml", "--rule", "DX1010");

        result.Output.Should().Contain("compose.yaml:3:35: error DX1010: 'rum' is no stage of the Dockerfile ('run' is), so that the build of 'a' fails");
        result.Output.Split('\n').Count(line => line.Contains("DX1010", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void The_folder_of_the_Compose_file_counts_and_not_the_working_directory()
    {
        folder.Write("deploy/app/Dockerfile", "FROM a:1\nARG A\n").Write("deploy/compose.yaml", "services: {a: {build: {context: app, args: {A: 1, B: 2}}}}\n");

        var result = CommandLineResult.Run(folder, "lint", "deploy/compose.yaml", "--rule", "DX1011");

        result.Output.Should().Contain("declares 'B'").And.NotContain("declares 'A'");
    }

    [Fact]
    public void Files_that_are_not_there_are_told_when_others_are()
    {
        folder.Write("api/Dockerfile", "FROM a:1\n").Write("compose.yaml", "services:\n  api: {build: api}\n  web: {build: web}\n");

        CommandLineResult.Run(folder, "lint", "compose.yaml", "--rule", "DX1020").Output.Should().Contain("there is no folder 'web'").And.NotContain("'api'");
        File.Delete(Path.Combine(folder.Path, "api", "Dockerfile"));
        Directory.Delete(Path.Combine(folder.Path, "api"));
        CommandLineResult.Run(folder, "lint", "compose.yaml", "--rule", "DX1020").Output.Should().NotContain("DX1020");
    }

    [Fact]
    public void A_secret_in_the_context_is_told_unless_the_ignore_file_keeps_it_out()
    {
        folder.Write("Dockerfile", "FROM a:1\nCOPY . /app\n").Write("token.txt", "x").Write("compose.yaml", "services: {a: {build: .}}\nsecrets: {t: {file: ./token.txt}}\n");

        CommandLineResult.Run(folder, "lint", "compose.yaml", "--rule", "DX1022").Output.Should().Contain("'token.txt' is a secret");
        folder.Write(".dockerignore", "*.txt\n");
        CommandLineResult.Run(folder, "lint", "compose.yaml", "--rule", "DX1022").Output.Should().NotContain("DX1022");
    }
}
