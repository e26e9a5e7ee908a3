using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Compose;

public sealed class ComposeModelTests
{
    [Fact]
    public void Ports_are_read_in_short_and_long_syntax()
    {
        var ports = Web("""
            ports:
              - "127.0.0.1:8080-8081:80-81/udp"
              - 9000
              - "${PORT:-80}:8000"
              - "${BIND}:${PORT}:80"
              - target: 443
                published: "8443"
                protocol: tcp
                host_ip: ::1
            """).Ports;

        ports.Select(port => port.TargetPorts).Should().Equal(new PortRange(80, 81), new PortRange(9000, 9000), new PortRange(8000, 8000), new PortRange(80, 80), new PortRange(443, 443));
        ports.Select(port => port.PublishedPorts).Should().Equal(new PortRange(8080, 8081), null, null, null, new PortRange(8443, 8443));
        ports.Select(port => port.HostIp.ToString()).Should().Equal("127.0.0.1", "", "?", "?", "::1");
        ports[0].Protocol.Text.Should().Be("udp");
        ports[2].Published?.ValueWithDefaults.Text.Should().Be("80");
        Source(ports[0].Published).Should().Be("8080-8081");
        ports[2].Mapping.Should().BeNull();
    }

    [Fact]
    public void Volumes_are_read_in_short_and_long_syntax()
    {
        var volumes = Web("""
            volumes:
              - data:/var/lib
              - ./src:/src:ro,z
              - /cache
              - ${DATA:-/srv}:/data
              - ./${DIR}:/dir:${MODE}
              - {type: bind, source: /etc, target: /etc, read_only: true}
            """).Volumes;

        volumes.Select(volume => volume.Type).Should().Equal("volume", "bind", "volume", null, "bind", "bind");
        volumes.Select(volume => volume.Source?.Text).Should().Equal("data", "./src", null, "${DATA:-/srv}", "./${DIR}", "/etc");
        volumes.Select(volume => volume.Target?.Text).Should().Equal("/var/lib", "/src", "/cache", "/data", "/dir", "/etc");
        volumes.Select(volume => volume.IsReadOnly).Should().Equal(false, true, false, false, null, true);
        Source(volumes[1].Options).Should().Be("ro,z");
    }

    [Fact]
    public void An_environment_is_read_from_a_map_and_from_a_list()
    {
        var map = Web("environment: {A: 1, B: , C: \"x=${Y}\"}").Environment;
        var list = Web("environment: [A=1, B, 'C=x=${Y}']").Environment;

        foreach (var entries in new[] { map, list })
        {
            entries.Select(entry => entry.Key).Should().Equal("A", "B", "C");
            entries.Select(entry => entry.Value?.Text).Should().Equal("1", null, "x=${Y}");
            entries[2].ResolvedValue.ToString().Should().Be("x=?");
            entries[1].ResolvedValue.IsUnknown.Should().BeTrue();
        }

        Source(list[2].Value).Should().Be("x=${Y}");
    }

    [Fact]
    public void A_build_is_read_in_short_and_long_syntax()
    {
        Web("build: ./dir").Build?.Context?.Text.Should().Be("./dir");
        var build = Web("""
            build:
              context: .
              dockerfile: Dockerfile.dev
              target: dev
              args: [A=1]
              additional_contexts: {base: docker-image://alpine}
              secrets: [token, {source: s, target: t}]
              dockerfile_inline: FROM scratch
            """).Build;

        (build?.Dockerfile?.Text, build?.Target?.Text, build?.DockerfileInline?.Text).Should().Be(("Dockerfile.dev", "dev", "FROM scratch"));
        build?.Args.Single().Key.Should().Be("A");
        build?.AdditionalContexts.Single().Value?.Text.Should().Be("docker-image://alpine");
        build?.Secrets.Select(secret => (secret.Source?.Text, secret.Target?.Text)).Should().Equal(("token", null), ("s", "t"));
    }

    [Fact]
    public void The_other_attributes_are_read()
    {
        var web = Web("""
            depends_on: {db: {condition: service_healthy, required: false}, cache: }
            networks: {front: {aliases: [w]}, back: }
            env_file: [a.env, {path: b.env, required: false}]
            command: npm start
            entrypoint: []
            healthcheck: {test: [NONE], interval: 5s}
            privileged: "yes"
            deploy: {resources: {limits: {memory: 1g}, reservations: {devices: [{driver: nvidia, count: all, capabilities: [gpu]}]}}}
            gpus: all
            extends: {file: base.yaml, service: base}
            devices: ["/dev/kvm:/dev/kvm:r"]
            secrets: [token]
            """);

        web.DependsOn.Select(item => (item.Name, item.Condition?.Text, item.IsRequired)).Should().Equal(("db", "service_healthy", false), ("cache", null, true));
        web.Networks.Select(item => item.Name).Should().Equal("front", "back");
        web.Networks[0].Aliases.Single().Text.Should().Be("w");
        web.EnvFile.Select(file => (file.Path?.Text, file.IsRequired)).Should().Equal(("a.env", true), ("b.env", false));
        web.Command?.Text?.Text.Should().Be("npm start");
        web.Entrypoint?.IsCleared.Should().BeTrue();
        web.Healthcheck?.IsDisabled.Should().BeTrue();
        web.Privileged?.Boolean.Should().BeTrue();
        web.Deploy?.MemoryLimit?.Text.Should().Be("1g");
        web.Deploy?.Devices.Single().Capabilities.Single().Text.Should().Be("gpu");
        web.Gpus.Single().Count?.Text.Should().Be("all");
        web.Extends?.File?.Text.Should().Be("base.yaml");
        web.Devices.Single().Source.Should().Be("/dev/kvm");
        web.Secrets.Single().Source?.Text.Should().Be("token");
    }

    [Fact]
    public void Resources_of_the_top_level_are_read()
    {
        var model = Model("""
            name: shop
            version: "3"
            include: [a.yaml, {path: [b.yaml, c.yaml]}]
            networks: {front: , back: {external: true, name: real}}
            secrets: {s: {file: ./s.txt}}
            models: {m: {model: ai/x}}
            """);

        model.Name?.Text.Should().Be("shop");
        model.Version?.Value.ToString().Should().Be("\"3\"");
        model.Include.SelectMany(item => item.Paths).Select(path => path.Text).Should().Equal("a.yaml", "b.yaml", "c.yaml");
        model.Networks.Select(network => (network.Key, network.IsExternal, network.ActualName?.Text)).Should().Equal(("front", false, null), ("back", true, "real"));
        model.Secrets.Single().File?.Text.Should().Be("./s.txt");
        model.Models.Single().ModelReference?.Text.Should().Be("ai/x");
    }

    [Fact]
    public void Merge_keys_and_aliases_are_looked_through_and_own_keys_win()
    {
        var model = Model("""
            x-a: &a {image: a, user: a, restart: a}
            x-b: &b {<<: *a, user: b, cap_add: &caps [SYS_ADMIN]}
            services:
              web: {image: own, <<: [*b, *a]}
              job: *b
              cap: {image: x, cap_add: *caps}
            """);

        var web = model.FindService("web");
        (web?.Image?.Text, web?.User?.Text, web?.Restart?.Text).Should().Be(("own", "b", "a"));
        web?.CapAdd.Single().Text.Should().Be("SYS_ADMIN");
        model.FindService("job")?.Image?.Text.Should().Be("a");
        model.FindService("cap")?.CapAdd.Single().Text.Should().Be("SYS_ADMIN");
    }

    [Fact]
    public void A_mapping_that_merges_itself_comes_to_an_end()
    {
        var web = Model("services:\n  web: &w\n    image: x\n    <<: *w\n").FindService("web");

        web?.Keys.Should().Equal("image");
    }

    [Fact]
    public void Later_documents_override_attribute_by_attribute()
    {
        var model = Model("services: {web: {image: a, user: u}, db: {image: d}}\n---\nservices: {web: {image: b, ports: !reset [x]}}\n");

        model.Services.Select(service => service.Name).Should().Equal("web", "db");
        var web = model.FindService("web");
        (web?.Image?.Text, web?.User?.Text, web?.Ports.Count).Should().Be(("b", "u", 0));
        model.IsPartial.Should().BeTrue();
    }

    [Theory]
    [InlineData("compose.yaml", "services: {web: {image: x}}", false)]
    [InlineData("compose.override.yaml", "services: {web: {image: x}}", true)]
    [InlineData("compose.yaml", "services: {web: {image: x}, db: {ports: [80]}}", true)]
    [InlineData("compose.yaml", "services: {web: {extends: {service: x}}}", false)]
    [InlineData("compose.yaml", "include: [x.yaml]\nservices: {web: {image: x}}", true)]
    [InlineData("compose.yaml", "services: {web: {image: x}}\nvolumes: [", true)]
    public void A_file_that_is_a_part_of_an_application_is_partial(string path, string text, bool expected) =>
        ComposeModel.Create(ComposeSyntaxTree.ParseText(text, path)).IsPartial.Should().Be(expected);

    [Theory]
    [InlineData("services: text")]
    [InlineData("services: [a, b]")]
    [InlineData("services: {web: text, db: [x], c: }")]
    [InlineData("services: {web: {ports: text, volumes: {a: b}, environment: [[x], {y: z}], build: [x], depends_on: 1, networks: [[]], healthcheck: [], deploy: {resources: x}, command: {a: b}, env_file: {}, gpus: {}, extends: [], devices: [[]]}}")]
    [InlineData("- just\n- a list")]
    [InlineData("")]
    public void A_malformed_shape_never_fails(string text) => ComposeLaws.ParseLawfully(text);

    [Fact]
    public void Refused_interpolation_is_reported_in_values_and_not_in_keys()
    {
        const string Text = "services:\n  web:\n    image: \"x:\\u0024{TAG\"\n    labels: {\"${bad\": ok}\n";
        var model = Model(Text);

        var diagnostic = model.InterpolationDiagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(ComposeModel.InvalidInterpolation);
        model.Tree.Text.ToString(diagnostic.Span).Should().Be("\\u0024{TAG");
    }

    private static ComposeModel Model(string text)
    {
        var tree = ComposeLaws.ParseLawfully(text);
        tree.Diagnostics.Should().BeEmpty();
        return ComposeModel.Create(tree);
    }

    private static Service Web(string body) =>
        Model("services:\n  web:\n" + string.Concat(body.Split('\n').Select(line => $"    {line}\n"))).Services.Single();

    private static string? Source(ComposeValue? value) => value?.Model.Tree.Text.ToString(value.ValueSpan);
}
