using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5018_ReadOnlyWithoutTmpfsTests
{
    [Theory]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'nginx:1.29', tmpfs: /tmp}}")]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'nginx:1.29', tmpfs: /run, volumes: ['./a.conf:/etc/nginx/conf.d/a.conf:ro']}}")]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'postgres:18', volumes: ['data:/var/lib/postgresql']}}")]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'mysql:9', tmpfs: [/tmp]}}")]
    [InlineData("services: {a: {read_only: '[|true|]', image: httpd}}")]
    public void Speaks(string markup) => RuleTest.Verify<ReadOnlyWithoutTmpfsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {read_only: true, image: 'nginx:1.29', tmpfs: ['/var/cache/nginx:size=1m', /var/run/]}}")]
    [InlineData("services: {a: {read_only: true, image: 'nginx:1.29', volumes: ['./n.conf:/etc/nginx/nginx.conf:ro']}}")]
    [InlineData("services: {a: {read_only: true, image: 'nginx:1.29', volumes: ['./n:/etc/nginx:ro'], tmpfs: $T}}")]
    [InlineData("services: {a: {read_only: true, image: 'postgres:18', tmpfs: [/var/run/postgresql]}}")]
    [InlineData("services: {a: {read_only: true, image: 'mysql:9', tmpfs: [/tmp, /var/run/mysqld]}}")]
    [InlineData("services: {a: {read_only: true, image: 'mariadb:11', volumes: ['./c:/etc/mysql/conf.d:ro']}}")]
    [InlineData("services: {a: {read_only: true, image: 'httpd', volumes: [{type: tmpfs, target: /usr/local/apache2/logs}]}}")]
    [InlineData("services: {a: {read_only: true, image: 'nginx:1.29', command: nginx -c /x}}")]
    [InlineData("services: {a: {read_only: true, image: 'redis:8'}}")]
    [InlineData("services: {a: {read_only: true, image: nginx, build: .}}")]
    [InlineData("services: {a: {read_only: true, image: nginx, extends: {service: b}}}")]
    [InlineData("services: {a: {image: nginx, read_only: false}, b: {image: nginx}, c: {image: nginx, read_only: $R}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ReadOnlyWithoutTmpfsAnalyzer>(text, RuleTestOptions.Compose);
}
