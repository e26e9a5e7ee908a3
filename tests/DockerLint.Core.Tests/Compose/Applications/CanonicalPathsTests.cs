using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class CanonicalPathsTests
{
    private static readonly TestFiles Files = new(
        ("app/compose.yaml", "include: [same.yaml]\nservices: {a: {extends: {file: base/one.yaml, service: b}}, c: {build: ., develop: {watch: [{path: ./w, action: rebuild}]}}}"),
        ("app/same.yaml", "services: {d: {build: ./}}"),
        ("app/base/one.yaml", "services: {b: {build: {context: ./src, additional_contexts: {e: ../f, g: \"service:h\", i: \"docker-image://j\"}}, volumes: [\"./d:/d\", \"data:/e\", \"~/k:/k\"], label_file: l}}"));

    [Theory]
    [InlineData("a", "build", "{context: base/src, additional_contexts: {e: f, g: service:h, i: docker-image://j}}")]
    [InlineData("a", "volumes", "[{type: bind, source: base/d, target: /d, bind: {create_host_path: true}}, {type: volume, source: data, target: /e, volume: {}}, {type: bind, source: ~/k, target: /k, bind: {create_host_path: true}}]")]
    [InlineData("a", "label_file", "[base/l]")]
    [InlineData("c", "build", "{context: .}")]
    [InlineData("c", "develop", "{watch: [{path: ./w, action: rebuild}]}")]
    [InlineData("d", "build", "{context: .}")]
    public void Paths_of_other_files_can_be_given_from_the_folder_of_the_project(string service, string attribute, string expected) =>
        Show(service, attribute, resolve: false).Should().Be(expected);

    [Theory]
    [InlineData("a", "build", "{context: app/base/src, additional_contexts: {e: app/f, g: service:h, i: docker-image://j}}")]
    [InlineData("c", "build", "{context: app}")]
    [InlineData("c", "develop", "{watch: [{path: app/w, action: rebuild}]}")]
    [InlineData("d", "build", "{context: app}")]
    public void Or_joined_to_it(string service, string attribute, string expected) => Show(service, attribute, resolve: true).Should().Be(expected);

    [Theory]
    [InlineData("secrets: {s: {file: ./s}}", "{secrets: {s: {file: s}}}")]
    [InlineData("configs: {c: {file: /s}}", "{configs: {c: {file: /s}}}")]
    [InlineData("volumes: {v: {driver: local, driver_opts: {o: bind, device: ./d}}}", "{volumes: {v: {driver: local, driver_opts: {o: bind, device: d}}}}")]
    [InlineData("volumes: {v: {driver: local, driver_opts: {o: nfs, device: ./d}}}", "{volumes: {v: {driver: local, driver_opts: {o: nfs, device: ./d}}}}")]
    public void Paths_of_resources_too(string text, string expected) =>
        TestFiles.Show(new TestFiles(("compose.yaml", text)).Load().ToCanonical(new CanonicalOptions { Normalize = false }).Model).Should().Be(expected);

    [Fact]
    public void The_context_that_a_build_leaves_out_is_the_folder_of_its_own_file()
    {
        var application = new TestFiles(("compose.yaml", "include: [b/compose.yaml]"), ("b/compose.yaml", "services: {a: {build: {target: t}}}")).Load();
        TestFiles.Show(application.Canonical.FindService("a")?.Find("build")).Should().Be("{target: t, context: b, dockerfile: Dockerfile}");
    }

    private static string Show(string service, string attribute, bool resolve) =>
        TestFiles.Show(Files.Load().ToCanonical(new CanonicalOptions { Normalize = false, ReadVariables = false, ResolvePaths = resolve }).FindService(service)?.Find(attribute));
}
