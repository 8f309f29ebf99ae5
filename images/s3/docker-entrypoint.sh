#!/bin/sh
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An S3 server on port 8333 that knows one pair of keys (MINIO_ACCESS_KEY, MINIO_SECRET_KEY), with the buckets of
# S3_BUCKETS. With "healthy" as its argument it says whether that server is ready, buckets and all.
set -eu
ready=/tmp/buckets-are-there

if [ "${1:-}" = healthy ]; then
    test -e "$ready"
    exec python3 -c "import urllib.request as u; u.urlopen('http://127.0.0.1:8333/healthz', timeout=2)"
fi

umask 077
python3 - >/tmp/s3.json <<'PYTHON'
import json, os
keys = {"accessKey": os.environ["MINIO_ACCESS_KEY"], "secretKey": os.environ["MINIO_SECRET_KEY"]}
actions = ["Admin", "Read", "Write", "List", "Tagging"]
print(json.dumps({"identities": [{"name": "owner", "credentials": [keys], "actions": actions}]}))
PYTHON
rm -f "$ready"
(
    until python3 -c "import urllib.request as u; u.urlopen('http://127.0.0.1:8333/healthz', timeout=2)" 2>/dev/null; do sleep 1; done
    for bucket in ${S3_BUCKETS:-}; do
        # A bucket that is there already is no error worth telling.
        echo "s3.bucket.create -name $bucket" | weed shell -master 127.0.0.1:9333 >/dev/null 2>&1 || true
    done
    touch "$ready"
) &
# Only S3 asks for a key: whoever reached the filer, the master or the volumes could read and write everything.
exec weed -logtostderr=true server -dir=/data -s3 -s3.port=8333 -s3.ip.bind=0.0.0.0 \
    -s3.config=/tmp/s3.json -ip=127.0.0.1 -ip.bind=127.0.0.1 \
    -volume.max=8 -master.volumeSizeLimitMB=64 -master.telemetry=false
