using DockerLint.Syntax;

namespace DockerLint.Core.Tests.Syntax;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("dockerfile")]
    [InlineData("DOCKERFILE.prod")]
    [InlineData("api.Dockerfile")]
    [InlineData("api.dockerfile")]
    [InlineData("Containerfile")]
    [InlineData("Containerfile.dev")]
    [InlineData("compose.yml")]
    [InlineData("compose.override.yaml")]
    [InlineData("compose-dev.yml")]
    [InlineData("docker-compose.yml")]
    [InlineData("Docker-Compose.Override.YAML")]
    public void A_folder_is_searched_for(string name) => FileNames.IsSearchedFor(name).Should().BeTrue();

    [Theory]
    [InlineData("Dockerfile.dockerignore")]
    [InlineData("Dockerfile.md")]
    [InlineData("Dockerfile.j2")]
    [InlineData("Dockerfile.erb")]
    [InlineData("Dockerfile.tmpl")]
    [InlineData("Dockerfile.orig")]
    [InlineData(".Dockerfile.swp")]
    [InlineData("compose.yml.j2")]
    [InlineData("composer.yml")]
    [InlineData("compose.json")]
    [InlineData("MyDockerfile")]
    [InlineData("Dockerfiles")]
    [InlineData("app.yml")]
    public void A_folder_is_not_searched_for(string name) => FileNames.IsSearchedFor(name).Should().BeFalse();

    [Theory]
    [InlineData("a/b.yml", SourceLanguage.Compose)]
    [InlineData("x.YAML", SourceLanguage.Compose)]
    [InlineData("a.yml/Dockerfile", SourceLanguage.Dockerfile)]
    [InlineData("anything.txt", SourceLanguage.Dockerfile)]
    public void The_ending_tells_the_language(string path, SourceLanguage language) => FileNames.GetLanguage(path).Should().Be(language);
}
